import type { Heading, Mapping } from './columns'
import type { ContactChange, ImportOptions, KnownContact, NewContact } from './contact'
import { lostIn } from './duplicates'
import { type KnownOrganisation, type NewOrganisation, organisationFinder } from './organisations'
import { placeRow, type Surroundings } from './placeRow'
import type { Note, Problem } from './problems'
import { type ReadRow, readRow, type RowContext } from './row'
import { type KnownStrengthArea, strengthAreaReader } from './strengthAreas'
import type { Table } from './table'

export interface ImportInput extends Pick<Heading, 'headingIndex' | 'mapping'> {
  table: Table
  options: ImportOptions
  known: {
    contacts: KnownContact[]
    organisations: KnownOrganisation[]
    strengthAreas: KnownStrengthArea[]
    /** Normalised addresses that must not be written to. */
    suppressedAddresses: ReadonlySet<string>
  }
}

/** Everything an import would do, row by row; carrying it out needs no further decision. */
export interface ImportPlan {
  /** The heading as in the file. */
  heading: string[]
  mapping: Mapping
  rows: PlannedRow[]
  /** Organisations to make before the contacts that name them; the rows hold the same objects. */
  newOrganisations: NewOrganisation[]
  problems: Problem[]
  notes: Note[]
  counts: ImportCounts
}

export const outcomes = ['create', 'update', 'unchanged', 'duplicate', 'blank', 'error'] as const
export type Outcome = (typeof outcomes)[number]

export type PlannedRow = RowFacts & RowOutcome

export interface RowFacts {
  /** Row number as a spreadsheet program shows it. */
  number: number
  cells: string[]
  address: string | null
  name: string | null
  problems: Problem[]
  notes: Note[]
}

export type RowOutcome =
  | { outcome: 'create'; contact: NewContact }
  | { outcome: 'update'; contactId: string; change: ContactChange }
  | { outcome: 'unchanged'; contactId: string }
  | { outcome: 'duplicate'; firstRow: number }
  | { outcome: 'blank' }
  | { outcome: 'error' }

/** `rows` counts every row below the heading and is the sum of the others. */
export interface ImportCounts {
  rows: number
  created: number
  updated: number
  unchanged: number
  duplicates: number
  blank: number
  errors: number
}

/**
 * Plans how the rows of a list become contacts. Rows are matched on the normalised address, with
 * Spets and with each other; of rows with the same address the first goes in. Planning the same list
 * again after it has been carried out gives `unchanged` throughout.
 */
export function planImport(input: ImportInput): ImportPlan {
  const { table, headingIndex, mapping, known, options } = input
  const heading = table.rows[headingIndex]?.cells ?? []
  const readStrengthAreas = strengthAreaReader(known.strengthAreas)
  const context: RowContext = { headingCells: heading, mapping, readStrengthAreas }
  const readRows = table.rows.slice(headingIndex + 1).map((row) => readRow(row, context))
  const organisations = organisationFinder(known.organisations)
  const around: Surroundings = {
    contacts: new Map(known.contacts.map((contact) => [contact.address, contact])),
    suppressed: known.suppressedAddresses,
    refusals: refusalsIn(readRows),
    organisations,
    options,
  }
  const firstRows = firstRowsOf(readRows)
  const rows = readRows.map((row) => planRow(row, firstRows, context, around))
  return planOf({ heading, mapping, newOrganisations: organisations.created() }, rows)
}

/** A plan with these rows, and what follows from them. */
export const planOf = (
  { heading, mapping, newOrganisations }: Pick<ImportPlan, 'heading' | 'mapping' | 'newOrganisations'>,
  rows: PlannedRow[],
): ImportPlan => ({
  heading,
  mapping,
  rows,
  newOrganisations,
  problems: rows.flatMap(({ problems }) => problems),
  notes: rows.flatMap(({ notes }) => notes),
  counts: count(rows),
})

function planRow(
  row: ReadRow,
  firstRows: Map<string, ReadRow>,
  context: RowContext,
  around: Surroundings,
): PlannedRow {
  const facts = factsOf(row)
  if (row.blank) return { ...facts, outcome: 'blank' }
  if (row.address === null || row.problems.length > 0) return { ...facts, notes: [], outcome: 'error' }
  const first = firstRows.get(row.address) ?? row
  if (first !== row) {
    return { ...facts, notes: lostIn(row, first, context), outcome: 'duplicate', firstRow: first.number }
  }
  const { notes, outcome } = placeRow(row, row.address, context, around)
  return { ...facts, notes: [...row.notes, ...notes], ...outcome }
}

const factsOf = ({ number, cells, address, name, problems, notes }: ReadRow): RowFacts => ({
  number,
  cells,
  address,
  name,
  problems,
  notes,
})

/** The row that goes in for each address. */
function firstRowsOf(rows: ReadRow[]): Map<string, ReadRow> {
  const first = new Map<string, ReadRow>()
  for (const row of sound(rows)) if (!first.has(row.address)) first.set(row.address, row)
  return first
}

/** The addresses that a row says no to the newsletter for, with the row's number. */
const refusalsIn = (rows: ReadRow[]): Map<string, number> =>
  new Map(
    sound(rows)
      .filter(({ newsletter }) => newsletter === false)
      .map((row) => [row.address, row.number]),
  )

type SoundRow = ReadRow & { address: string }

const sound = (rows: ReadRow[]): SoundRow[] =>
  rows.filter((row): row is SoundRow => row.address !== null && row.problems.length === 0)

function count(rows: PlannedRow[]): ImportCounts {
  const of = (outcome: Outcome): number => rows.filter((row) => row.outcome === outcome).length
  return {
    rows: rows.length,
    created: of('create'),
    updated: of('update'),
    unchanged: of('unchanged'),
    duplicates: of('duplicate'),
    blank: of('blank'),
    errors: of('error'),
  }
}
