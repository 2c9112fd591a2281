import type { Heading, Mapping } from './columns'
import type { ImportOptions, KnownContact } from './contact'
import { lostIn } from './duplicates'
import { type KnownOrganisation, type NewOrganisation, organisationFinder, organisationKey } from './organisations'
import { placeRow, type Surroundings } from './placeRow'
import type { Note, RowProblem } from './problems'
import { cellOf, type ReadRow, readRow, type RowContext } from './row'
import { type KnownStrengthArea, strengthAreaReader } from './strengthAreas'
import type { Table, TableRow } from './table'
import { readAddress } from './values'
import { RowOutcome } from './outcome'

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
  problems: RowProblem[]
  notes: Note[]
  counts: ImportCounts
}

const outcomes = ['create', 'update', 'unchanged', 'duplicate', 'blank', 'error'] as const
export type OutcomeOfRow = (typeof outcomes)[number]

export type PlannedRow = RowFacts & RowOutcome

interface RowFacts {
  /** Row number as a spreadsheet program shows it. */
  number: number
  cells: string[]
  address: string | null
  name: string | null
  problems: RowProblem[]
  notes: Note[]
}

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
  const planner = importPlanner(input)
  const rows = planner.plan(0, planner.rows, input.known)
  return planOf({ heading: planner.heading, mapping: input.mapping, newOrganisations: planner.newOrganisations() }, rows)
}

/** What Spets knows of the addresses of some rows. */
export type KnownOfRows = Pick<ImportInput['known'], 'contacts' | 'suppressedAddresses'>

/** Plans a list some rows at a time, as `planImport` plans the whole: of rows that are far apart it keeps only what they say of each other. */
export interface ImportPlanner {
  /** The heading as in the file. */
  heading: string[]
  /** How many rows stand below the heading. */
  rows: number
  /** The addresses that can be read in the rows from `from` up to `to`, normalised, each once. */
  addresses: (from: number, to: number) => string[]
  /** The rows from `from` up to `to`, counted from 0 below the heading. To be asked for in order. */
  plan: (from: number, to: number, known: KnownOfRows) => PlannedRow[]
  /** Organisations that the rows planned so far make. */
  newOrganisations: () => NewOrganisation[]
}

type PlannerInput = Omit<ImportInput, 'known'> & { known: Pick<ImportInput['known'], 'organisations' | 'strengthAreas'> }

/** @see ImportPlanner */
export function importPlanner({ table, headingIndex, mapping, known, options }: PlannerInput): ImportPlanner {
  const headingCells = table.rows[headingIndex]?.cells ?? []
  const context: RowContext = { headingCells, mapping, readStrengthAreas: strengthAreaReader(known.strengthAreas) }
  const below = table.rows.slice(headingIndex + 1)
  const reread = (index: number): ReadRow => readRow(below[index] as TableRow, context)
  const { firstRows, municipalities, refusals } = lookThrough(below, context)
  const organisations = organisationFinder(known.organisations, municipalities)
  return {
    heading: headingCells,
    rows: below.length,
    newOrganisations: () => organisations.created(),
    addresses: (from, to) => [...new Set(below.slice(from, to).flatMap((row) => readAddress(cellOf(row, 'email', mapping)).address ?? []))],
    plan: (from, to, { contacts, suppressedAddresses }) => {
      const byAddress = new Map(contacts.map((contact) => [contact.address, contact]))
      const around: Surroundings = { contacts: byAddress, suppressed: suppressedAddresses, refusals, organisations, options }
      return below.slice(from, to).map((row, index) => {
        const read = readRow(row, context)
        const first = firstRows.get(read.address ?? '') ?? from + index
        return planRow(read, first === from + index ? read : reread(first), context, around)
      })
    },
  }
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

/** @param first the row that goes in for its address: itself, or an earlier one */
function planRow(row: ReadRow, first: ReadRow, context: RowContext, around: Surroundings): PlannedRow {
  const facts = factsOf(row)
  if (row.blank) return { ...facts, outcome: 'blank' }
  if (!isSound(row)) return { ...facts, notes: [], outcome: 'error' }
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

/** What rows say of each other, however far apart they stand. */
interface Between {
  /** Which row goes in for each address, from 0 below the heading. */
  firstRows: ReadonlyMap<string, number>
  /** The addresses that a row says no to the newsletter for, with the row's number. */
  refusals: ReadonlyMap<string, number>
  /** The municipality of each organisation, by its key; the first that is written. */
  municipalities: ReadonlyMap<string, string>
}

function lookThrough(rows: readonly TableRow[], context: RowContext): Between {
  const [firstRows, refusals, municipalities] = [new Map<string, number>(), new Map<string, number>(), new Map<string, string>()]
  for (const [index, each] of rows.entries()) {
    const row = readRow(each, context)
    if (!isSound(row)) continue
    if (row.newsletter === false) refusals.set(row.address, row.number)
    if (firstRows.has(row.address)) continue
    firstRows.set(row.address, index)
    const key = row.organisation === null ? '' : organisationKey(row.organisation)
    if (row.municipality !== null && key !== '' && !municipalities.has(key)) municipalities.set(key, row.municipality)
  }
  return { firstRows, refusals, municipalities }
}

type SoundRow = ReadRow & { address: string }

const isSound = (row: ReadRow): row is SoundRow => row.address !== null && row.problems.length === 0

function count(rows: PlannedRow[]): ImportCounts {
  const of = (outcome: OutcomeOfRow): number => rows.filter((row) => row.outcome === outcome).length
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
