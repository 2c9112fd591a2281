import type { Mapping } from '../domain/imports/columns'
import type { ImportCounts, OutcomeOfRow, PlannedRow } from '../domain/imports/plan'
import type { SheetName, Table } from '../domain/imports/table'
import { tidy } from '../domain/imports/text'
import type { UiLanguage } from '../i18n/languages'
import { type Translate, translator } from '../i18n'
import { describeNote, describeProblem, describeUnreadable } from './describe'
import { UnreadableFile } from './files/errors'
import type { Import } from './importOrder'
import { remarksOn } from './remarks'

/** What an import did or would do, in the reader's language. */
export interface ImportResult {
  format: Table['format']
  /** The sheet that was read, and those that could be; null and none for a text file. */
  sheet: string | null
  sheets: SheetName[]
  /** What to know about the list as a whole. */
  remarks: string[]
  /** The heading as written in the file. */
  heading: string[]
  mapping: Mapping
  /** What stands in the way of the whole list, at the field of the import that settles it. */
  problems: { field: string; detail: string }[]
  counts: ImportCounts
  rows: ImportResultRow[]
}

export interface ImportResultRow {
  /** Row number as a spreadsheet program shows it. */
  number: number
  outcome: OutcomeOfRow
  /** Normalised; null when the row has no address that can be. */
  email: string | null
  name: string | null
  /** As written in the file. */
  organisation: string | null
  /** `column` is the heading as written in the file; empty when it is the row as a whole. */
  problems: { column: string; message: string }[]
  notes: { column: string; message: string }[]
}

/** What is told of a row. */
type RowToTell = Pick<PlannedRow, 'address' | 'cells' | 'name' | 'notes' | 'number' | 'outcome' | 'problems'>

/** Tells an import in a language. */
export function resultOf({ facts, plan }: Import, language: UiLanguage): ImportResult {
  const translate = translator(language)
  return {
    format: facts.format,
    sheet: facts.sheets?.read ?? null,
    sheets: facts.sheets?.all ?? [],
    remarks: remarksOn(facts, language),
    heading: plan.heading,
    mapping: plan.mapping,
    problems: plan.mapping.email === null ? [noAddressColumn(translate)] : [],
    counts: plan.counts,
    rows: plan.rows.map((row) => rowOf(row, plan.mapping, translate)),
  }
}

const noAddressColumn = (translate: Translate) => ({
  field: 'mapping.email',
  detail: describeUnreadable(new UnreadableFile('noAddressColumn', ''), translate),
})

export const rowOf = (row: RowToTell, mapping: Mapping, translate: Translate): ImportResultRow => ({
  number: row.number,
  outcome: row.outcome,
  email: row.address,
  name: row.name,
  organisation: tidy(row.cells[mapping.organisation ?? -1] ?? '') || null,
  problems: row.problems.map((problem) => ({
    column: problem.column,
    message: describeProblem(problem, translate),
  })),
  notes: row.notes.map((note) => ({ column: note.column, message: describeNote(note, translate) })),
})
