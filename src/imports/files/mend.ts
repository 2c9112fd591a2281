import writeWorkbook, { type Row } from 'write-excel-file/node'
import { type Column, columns, type Mapping, recogniseColumn } from '../../domain/imports/columns'
import type { ImportPlan, PlannedRow } from '../../domain/imports/plan'
import { type UiLanguage, uiLanguages } from '../../i18n/languages'
import { type Translate, translator } from '../../i18n'
import { describeProblem } from '../describe'
import { workbookText } from '../../domain/workbookText'

/** Most characters that a cell of a workbook holds (ECMA-376, and Excel's limits). */
const longestCell = 32_767

type RowToMend = Pick<PlannedRow, 'cells' | 'outcome' | 'problems'>

/**
 * A workbook (.xlsx) with the rows that could not go in, under the list's own heading, and a last
 * column that says what to mend in each. It can be imported again as it is: a column that was pointed
 * out by hand is given a name that is recognised. All cells are text, so nothing becomes a formula.
 */
export async function mendFile(
  plan: Pick<ImportPlan, 'heading' | 'mapping'> & { rows: readonly RowToMend[] },
  language: UiLanguage,
): Promise<Buffer> {
  const translate = translator(language)
  const bad = plan.rows.filter(({ outcome }) => outcome === 'error')
  const kept = keptColumns(plan.heading, bad)
  const headings = kept.map((index) => headingAt(index, plan.heading, plan.mapping, translate))
  const sheet = [[...headings, translate('imports.mend.column')].map(headingCell), ...bad.map((row) => rowToMend(row, kept, translate))]
  return writeWorkbook(sheet, {
    sheet: translate('imports.mend.sheet'),
    columns: [...kept.map(() => ({ width: 28 })), { width: 80 }],
    stickyRowsCount: 1,
  }).toBuffer()
}

/** All columns but the advice of an earlier file to mend. */
function keptColumns(heading: string[], rows: readonly RowToMend[]): number[] {
  const advice = uiLanguages.map((language) => translator(language)('imports.mend.column'))
  const width = Math.max(heading.length, ...rows.map(({ cells }) => cells.length))
  return [...Array(width).keys()].filter((index) => !advice.includes(heading[index] ?? ''))
}

function headingAt(index: number, heading: string[], mapping: Mapping, translate: Translate): string {
  const written = heading[index] ?? ''
  const column = columns.find((candidate) => mapping[candidate] === index)
  return column === undefined || recogniseColumn(written) === column ? written : nameOf(column, translate)
}

const nameOf = (column: Column, translate: Translate): string => translate(`imports.columns.${column}`)

function rowToMend({ cells, problems }: RowToMend, kept: number[], translate: Translate): Row {
  const advice = problems.map((problem) => describeProblem(problem, translate)).join('\n')
  return [...kept.map((index) => textCell(cells[index] ?? '')), { ...textCell(advice), wrap: true }]
}

const headingCell = (value: string) => ({ ...textCell(value), fontWeight: 'bold' as const })

/** Typed and formatted as text, so that it stays text also when somebody edits the cell. */
const textCell = (value: string) => ({ value: workbookText(value.slice(0, longestCell)), type: String, format: '@' })
