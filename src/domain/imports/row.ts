import type { ContentLanguage } from '../../i18n/languages'
import { type Column, forEachColumn, type Mapping } from './columns'
import { notesOn, problemsWith } from './findings'
import type { Note, RowProblem } from './problems'
import type { ReadStrengthAreas } from './strengthAreas'
import { isBlank, type TableRow } from './table'
import { tidy } from './text'
import { readAddress, readLanguage, readLeft, readYesNo, saysLeft } from './values'
import { Reading } from './reading'

/** A row as understood by itself, before it is compared with other rows and with Spets. */
export interface ReadRow {
  number: number
  cells: string[]
  blank: boolean
  /** Normalised; null when the row has a problem with it. */
  address: string | null
  name: string | null
  organisation: string | null
  role: string | null
  municipality: string | null
  /** Identities of strength areas. */
  strengthAreas: string[]
  language: ContentLanguage | null
  /** Wants the newsletter or not; null when nothing is said. */
  newsletter: boolean | null
  /** May be invited or not; null when nothing is said, undefined when the list has no column for it. */
  invitation: boolean | null | undefined
  /** The column that says that the contact has left; null when none does. */
  leftIn: Column | null
  problems: RowProblem[]
  notes: Note[]
}

export interface RowContext {
  headingCells: string[]
  mapping: Mapping
  readStrengthAreas: (cell: string) => ReadStrengthAreas
}

/** Reads one row's cells into values, and tells what is wrong with it and what to know about it. */
export function readRow(row: TableRow, context: RowContext): ReadRow {
  const reading = read(row, context)
  const blank = isBlank(row)
  const locate = (column: Column) => ({ row: row.number, column: headingOf(column, context) })
  return {
    ...valuesOf(reading),
    number: row.number,
    cells: row.cells,
    blank,
    problems: blank ? [] : row.fault ? [faultOf(row, row.fault)] : problemsWith(reading, locate),
    notes: blank ? [] : [...(row.hidden ? [hiddenNote(row)] : []), ...notesOn(reading, locate)],
  }
}

/** Where quotation marks do not fit together, nobody knows which cell is which. */
const faultOf = ({ number }: TableRow, code: NonNullable<TableRow['fault']>): RowProblem => ({ row: number, column: '', code, values: {} })

const hiddenNote = ({ number }: TableRow): Note => ({ row: number, column: '', code: 'hiddenRow', values: {} })

/** The heading of a column as written in the file; empty when the file does not have it. */
export const headingOf = (column: Column, { mapping, headingCells }: RowContext): string => tidy(headingCells[mapping[column] ?? -1] ?? '')

/** What is written in a column's cell of a row; empty when the file does not have the column. */
export const cellOf = (row: Pick<TableRow, 'cells'>, column: Column, mapping: Mapping): string => row.cells[mapping[column] ?? -1] ?? ''

function read(row: TableRow, { mapping, readStrengthAreas }: RowContext): Reading {
  const written = forEachColumn((column) => cellOf(row, column, mapping))
  const text = forEachColumn((column) => tidy(written[column]))
  const status = readLeft(text.status)
  const name = text.name || tidy(`${text.firstName} ${text.lastName}`)
  return {
    text,
    written,
    name,
    address: readAddress(text.email),
    areas: readStrengthAreas(cellOf(row, 'strengthAreas', mapping)),
    language: readLanguage(text.language),
    newsletter: readYesNo(text.newsletter),
    invitation: mapping.invitation === null ? undefined : readYesNo(text.invitation),
    status,
    leftIn: status.value === true ? 'status' : saysLeft(text.role) ? 'role' : saysLeft(name) ? 'name' : null,
  }
}

const valuesOf = ({ text, name, address, areas, language, newsletter, invitation, leftIn }: Reading) => ({
  address: address.address,
  name: name || null,
  organisation: text.organisation || null,
  role: saysLeft(text.role) ? null : text.role || null,
  municipality: text.municipality || null,
  strengthAreas: areas.ids,
  language: language.value,
  newsletter: newsletter.value,
  invitation: invitation?.value,
  leftIn,
})
