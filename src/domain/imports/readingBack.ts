import { findHeading } from './columns'
import type { KnownContact } from './contact'
import { type ImportInput, type PlannedRow, planImport } from './plan'
import { type ExportRow, type ReadColumn, readColumns } from './exportColumns'

/** What an import would compare the rows with. */
export type Known = Pick<ImportInput['known'], 'organisations' | 'strengthAreas'>

export interface Exported {
  row: ExportRow
  contact: KnownContact
}

/** What a person says of a list makes no difference to whether it changes anything. */
const options = { legalBasis: { newsletter: 'consent', invitation: 'public-task' }, source: 'export', date: '2000-01-01' } as const

/**
 * The rows as an import of them changes nothing. A cell that the import would understand otherwise, such as a name that
 * says that somebody has left, stands among what it does not read.
 * @param names what the columns are headed by
 */
export function readingBack(exported: readonly Exported[], names: Record<ReadColumn, string>, known: Known): ExportRow[] {
  const outcomes = plan(exported, names, known)
  return exported.map((each, index) => (outcomes[index]?.outcome === 'unchanged' ? each.row : withoutMisread(each, names, known)))
}

function plan(exported: readonly Exported[], names: Record<ReadColumn, string>, known: Known): PlannedRow[] {
  const heading = readColumns.map((column) => names[column])
  const rows = [heading, ...exported.map(({ row }) => readColumns.map((column) => row[column]))]
  const table = { format: 'csv' as const, rows: rows.map((cells, index) => ({ number: index + 1, cells })) }
  const found = findHeading({ rows: table.rows.slice(0, 1) })
  if (!found) throw new Error('The heading of an export is not recognised')
  const contacts = exported.map(({ contact }) => contact)
  const { headingIndex, mapping } = found
  return planImport({ table, headingIndex, mapping, options, known: { ...known, contacts, suppressedAddresses: new Set() } }).rows
}

function withoutMisread(each: Exported, names: Record<ReadColumn, string>, known: Known): ExportRow {
  const isUnchanged = (row: ExportRow) => plan([{ ...each, row }], names, known)[0]?.outcome === 'unchanged'
  const alone = (column: ReadColumn): ExportRow => ({
    ...emptied(each.row, readColumns),
    email: each.row.email,
    [column]: each.row[column],
  })
  const misread = readColumns.filter((column) => column !== 'email' && each.row[column] !== '' && !isUnchanged(alone(column)))
  // A role says nothing without its organisation.
  const moved = misread.includes('organisation') ? [...new Set<ReadColumn>([...misread, 'role', 'municipality'])] : misread
  const row = moving(each.row, moved, names)
  return isUnchanged(row)
    ? row
    : moving(
        each.row,
        readColumns.filter((column) => column !== 'email'),
        names,
      )
}

const emptied = (row: ExportRow, columns: readonly ReadColumn[]): ExportRow => ({
  ...row,
  ...Object.fromEntries(columns.map((column) => [column, ''])),
})

function moving(row: ExportRow, columns: readonly ReadColumn[], names: Record<ReadColumn, string>): ExportRow {
  const said = columns.filter((column) => row[column] !== '').map((column) => `${names[column]}: ${row[column]}`)
  return { ...emptied(row, columns), unread: said.join('\n') }
}
