import { AlignmentType, BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Table as ReportTable, Words } from '../document'
import { runsOf } from './runs'
import { type Accent, colours, lines } from './styles'

type Column = ReportTable['columns'][number]

interface Look {
  isHead?: boolean
  isStrong?: boolean
  isMiddle?: boolean
  /** Stays on the page of what comes after it. */
  isKept?: boolean
}

/** A table whose head is repeated on each page; in a matrix the first column names the rows. */
export function tableOf({ columns, look, rows, sums }: ReportTable, accent: Accent): Table {
  const shares = columns.reduce((sum, { width }) => sum + width, 0)
  const isMatrix = look === 'matrix'
  const row = (cells: readonly Words[], given: (index: number) => Look, isHead = false) =>
    new TableRow({
      ...(isHead ? { tableHeader: true } : {}),
      cantSplit: true,
      children: columns.map((column, index) => cell(cells[index] ?? { text: '' }, column, shares, { ...given(index), ...accent })),
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    borders: bordersOf(isMatrix),
    rows: [
      row(
        columns.map(({ head }) => ({ text: head })),
        (index) => ({ isHead: true, isMiddle: isMatrix && index > 0 }),
        true,
      ),
      ...rows.map((cells, place) => {
        // Sums are never alone on a page.
        const isKept = sums !== undefined && place === rows.length - 1
        return row(cells, (index) => (isMatrix ? { isHead: index === 0, isMiddle: index > 0, isKept } : { isKept }))
      }),
      ...(sums ? [row(sums, () => ({ isStrong: true }))] : []),
    ],
  })
}

const cell = (
  words: Words,
  { isNumber, width }: Column,
  shares: number,
  { accent, isHead, isKept, isMiddle, isStrong, tint }: Look & Accent,
): TableCell =>
  new TableCell({
    width: { size: Math.round((width / shares) * 100), type: WidthType.PERCENTAGE },
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: tint, color: 'auto' } } : {}),
    children: [
      new Paragraph({
        keepNext: isKept === true,
        alignment: isNumber ? AlignmentType.RIGHT : isMiddle ? AlignmentType.CENTER : AlignmentType.LEFT,
        spacing: { after: 0, ...lines(250) },
        children: runsOf(words, {
          size: 18,
          ...(isHead || isStrong ? { bold: true } : {}),
          ...(isHead ? { color: accent } : {}),
        }),
      }),
    ],
  })

function bordersOf(isMatrix: boolean) {
  const line = { style: BorderStyle.SINGLE, size: 4, color: colours.line }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const side = isMatrix ? line : none
  return { top: line, bottom: line, left: side, right: side, insideHorizontal: line, insideVertical: side }
}
