import { NotFound, type Payload, ValidationError } from 'payload'
import { dayOf } from '../domain/days'
import type { NewContact, PlannedAffiliation } from '../domain/imports/contact'
import type { OrganisationReference } from '../domain/imports/organisations'
import type { ImportPlan, PlannedRow } from '../domain/imports/plan'
import type { RowProblem } from '../domain/imports/problems'
import { tidy } from '../domain/imports/text'
import { translator } from '../i18n'
import { settingsOf } from '../env'
import type { Actor } from './actor'
import { dataOfChange, dataOfNew, type SettledAffiliation } from './contactData'
import { createMany } from './createMany'
import type { Lease } from './lease'
import { contactProperties } from './known'
import { organisationMaker } from './organisationMaker'
import { type Remember, rememberIn } from './remember'
import { valuesOf } from './valuesOf'

/** The import that is carried out, on whose behalf, and the right to do it. */
interface Work {
  actor: Actor
  run: string
  lease: Lease
  /** What errors are told by. */
  list: Pick<ImportPlan, 'heading' | 'mapping'>
}

interface Writing extends Work {
  payload: Payload
  remember: Remember
  organisationId: (reference: OrganisationReference) => Promise<string>
}

/**
 * Writes planned rows of one import, some hundred at a time: new contacts in one step, changed ones each by a write of
 * its own. A row that cannot be written keeps no other from going in.
 * @returns what writes some rows and gives them as they turned out; one that could not be written has become an error
 */
export function rowWriter(payload: Payload, work: Work): (rows: readonly PlannedRow[]) => Promise<PlannedRow[]> {
  const remember = rememberIn(payload, work.run, work.lease)
  const writing: Writing = { ...work, payload, remember, organisationId: organisationMaker(payload, work.actor, remember) }
  return async (rows) => {
    const made = await createTogether(rows, writing)
    const written: PlannedRow[] = []
    for (const row of rows) written.push(made.get(row) ?? (await writtenAlone(row, writing)))
    return written
  }
}

/** What became of the rows that make a contact; those that must be tried by themselves are left out. */
async function createTogether(rows: readonly PlannedRow[], writing: Writing): Promise<ReadonlyMap<PlannedRow, PlannedRow>> {
  const { actor, payload, run } = writing
  const ended = new Map<PlannedRow, PlannedRow>()
  const settled: { row: PlannedRow; contact: NewContact; affiliation: SettledAffiliation | null }[] = []
  for (const row of rows) {
    if (row.outcome !== 'create') continue
    try {
      settled.push({ row, contact: row.contact, affiliation: await settle(row.contact.affiliation, writing) })
    } catch (error) {
      ended.set(row, whyNot(error, row, writing))
    }
  }
  const today = dayOf(new Date(), settingsOf(payload).zone)
  const outcomes = await createMany({ payload, actor, run, today }, settled)
  settled.forEach(({ row }, index) => {
    if (outcomes[index] === 'created') ended.set(row, row)
    if (outcomes[index] === 'taken') ended.set(row, failedRow(row, addressTaken(row, writing)))
  })
  return ended
}

async function writtenAlone(row: PlannedRow, writing: Writing): Promise<PlannedRow> {
  try {
    if (row.outcome === 'create') return await create(row, writing)
    return row.outcome === 'update' ? await update(row, writing) : row
  } catch (error) {
    return whyNot(error, row, writing)
  }
}

/** A row that cannot be written, with what is wrong with it. */
function whyNot(error: unknown, row: PlannedRow, writing: Writing): PlannedRow {
  if (!isForeseen(error)) logUnexpected(writing.payload, row, error)
  return failedRow(row, problemOf(error, row, writing))
}

const failedRow = ({ address, cells, name, number }: PlannedRow, problem: RowProblem): PlannedRow => ({
  number,
  cells,
  address,
  name,
  problems: [problem],
  notes: [],
  outcome: 'error',
})

type RowWith<Outcome> = Extract<PlannedRow, { outcome: Outcome }>

async function create(row: RowWith<'create'>, writing: Writing): Promise<PlannedRow> {
  const { payload, actor } = writing
  const data = dataOfNew(row.contact, await settle(row.contact.affiliation, writing))
  await writing.remember({ change: 'created', name: row.contact.address, after: data }, () =>
    payload.create({ collection: 'contacts', data, depth: 0, select: {}, req: { ...actor } }),
  )
  return row
}

async function update(row: RowWith<'update'>, writing: Writing): Promise<PlannedRow> {
  const { payload, actor } = writing
  const { contactId: id, change, ...facts } = row
  const affiliation = await settle(change.addAffiliation ?? null, writing)
  const contact = await payload.findByID({ collection: 'contacts', id, depth: 0, select: contactProperties })
  const data = dataOfChange(contact, change, affiliation)
  if (Object.keys(data).length === 0) return { ...facts, outcome: 'unchanged', contactId: id }
  const before = valuesOf(contact, Object.keys(data))
  await writing.remember({ change: 'updated', name: contact.address ?? '', contact: id, before, after: data }, () =>
    // Read back for what follows on a change: a no stops what is waiting.
    payload.update({ collection: 'contacts', id, data, depth: 0, select: contactProperties, req: { ...actor } }),
  )
  return row
}

const settle = async (affiliation: PlannedAffiliation | null, { organisationId }: Writing): Promise<SettledAffiliation | null> =>
  affiliation && { organisation: await organisationId(affiliation.organisation), role: affiliation.role }

const addressTaken = ({ number: row }: PlannedRow, { list: { heading, mapping } }: Writing): RowProblem => ({
  row,
  column: tidy(heading[mapping.email ?? -1] ?? ''),
  code: 'changedMeanwhile',
  values: {},
})

function problemOf(error: unknown, failed: PlannedRow, writing: Writing): RowProblem {
  if (error instanceof NotFound || isAddressTaken(error)) return addressTaken(failed, writing)
  const reason = reasonOf(error) ?? translator(writing.actor.i18n.language)('imports.request.failed')
  return { row: failed.number, column: '', code: 'notSaved', values: { reason } }
}

const isForeseen = (error: unknown): boolean => error instanceof ValidationError || error instanceof NotFound

/** The plan found the address right and free, so only somebody else can have taken it. */
const isAddressTaken = (error: unknown): boolean =>
  error instanceof ValidationError && error.data.errors.some(({ path }) => path === 'email' || path === 'address')

const reasonOf = (error: unknown): string | null =>
  error instanceof ValidationError ? error.data.errors.map(({ message }) => message).join(' ') : null

/** A database's message can hold what was written, and personal data have no place in a log. */
function logUnexpected(payload: Payload, { number }: PlannedRow, error: unknown) {
  const kind = error instanceof Error ? error.name : typeof error
  payload.logger.error({ msg: 'A row of an import could not be written', row: number, kind })
}
