import { type ContentLanguage, defaultLanguage } from '../../i18n/languages'
import type { Column } from './columns'
import type { Note } from './problems'
import { cellOf, headingOf, type ReadRow, type RowContext } from './row'
import { tidy } from './text'

/**
 * What is lost when a row repeats the address of an earlier one, cell by cell: the earlier row is the
 * one that goes in, but nobody should lose a value without being told. A no to the newsletter is not
 * lost: it counts for the earlier row too.
 */
export function lostIn(repeated: ReadRow, first: ReadRow, context: RowContext): Note[] {
  return differingColumns(repeated, first).map((column) => {
    const kept = written(first, column, context)
    return {
      row: repeated.number,
      column: headingOf(column, context),
      code: kept === '' ? 'duplicateAdds' : 'duplicateDiffers',
      values: { first: first.number, written: written(repeated, column, context), kept },
    }
  })
}

const compared = ['name', 'organisation', 'role', 'municipality', 'newsletter'] as const

const differingColumns = (repeated: ReadRow, first: ReadRow): Column[] => [
  ...compared.filter((column) => says(repeated, column) && repeated[column] !== first[column]),
  ...(repeated.language === null || repeated.language === languageOf(first) ? [] : ['language' as const]),
  ...(hasMoreAreas(repeated, first) ? ['strengthAreas' as const] : []),
  ...(repeated.leftIn !== null && first.leftIn === null ? [repeated.leftIn] : []),
]

const hasMoreAreas = (repeated: ReadRow, first: ReadRow): boolean => repeated.strengthAreas.some((id) => !first.strengthAreas.includes(id))

const says = (row: ReadRow, column: (typeof compared)[number]): boolean => row[column] !== null && row[column] !== false

const languageOf = (row: ReadRow): ContentLanguage => row.language ?? defaultLanguage

const written = (row: ReadRow, column: Column, context: RowContext): string =>
  column === 'name' ? (row.name ?? '') : tidy(cellOf(row, column, context.mapping))
