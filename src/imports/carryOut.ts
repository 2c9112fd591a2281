import { setImmediate } from 'node:timers/promises'
import { NotFound, type Payload, ValidationError } from 'payload'
import type { PlannedAffiliation } from '../domain/imports/contact'
import type { OrganisationReference } from '../domain/imports/organisations'
import { type ImportPlan, planOf, type PlannedRow } from '../domain/imports/plan'
import type { Problem } from '../domain/imports/problems'
import { tidy } from '../domain/imports/text'
import { translator } from '../i18n'
import type { Actor } from './actor'
import { dataOfChange, dataOfNew, type SettledAffiliation } from './contactData'
import { contactProperties } from './known'
import { organisationMaker } from './organisationMaker'
import type { Remember } from './remember'

interface Writing {
  payload: Payload
  remember: Remember
  actor: Actor
  organisationId: (reference: OrganisationReference) => Promise<string>
}

/**
 * Writes what a plan says, each contact by one write of its own: a row that cannot be written keeps no
 * other from going in.
 * @returns the plan as it turned out; a row that could not be written has become an error
 */
export async function carryOut(payload: Payload, plan: ImportPlan, actor: Actor, remember: Remember): Promise<ImportPlan> {
  const writing: Writing = { payload, actor, remember, organisationId: organisationMaker(payload, actor, remember) }
  const rows: PlannedRow[] = []
  for (const row of plan.rows) {
    rows.push(await written(row, plan, writing))
    // SQLite answers without leaving the event loop: let others have their turn.
    await setImmediate()
  }
  return planOf(plan, rows)
}

async function written(row: PlannedRow, plan: ImportPlan, writing: Writing): Promise<PlannedRow> {
  try {
    if (row.outcome === 'create') return await create(row, writing)
    return row.outcome === 'update' ? await update(row, writing) : row
  } catch (error) {
    if (!isForeseen(error)) logUnexpected(writing.payload, row, error)
    const { number, cells, address, name } = row
    const problem = problemOf(error, row, plan, writing.actor)
    return { number, cells, address, name, problems: [problem], notes: [], outcome: 'error' }
  }
}

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
    payload.update({ collection: 'contacts', id, data, depth: 0, select: {}, req: { ...actor } }),
  )
  return row
}

const valuesOf = (contact: object, fields: string[]): object =>
  Object.fromEntries(Object.entries(contact).filter(([field]) => fields.includes(field)))

const settle = async (
  affiliation: PlannedAffiliation | null,
  { organisationId }: Writing,
): Promise<SettledAffiliation | null> =>
  affiliation && { organisation: await organisationId(affiliation.organisation), role: affiliation.role }

function problemOf(error: unknown, { number: row }: PlannedRow, plan: ImportPlan, { i18n }: Actor): Problem {
  if (error instanceof NotFound || isAddressTaken(error)) {
    const column = tidy(plan.heading[plan.mapping.email ?? -1] ?? '')
    return { row, column, code: 'changedMeanwhile', values: {} }
  }
  const reason = reasonOf(error) ?? translator(i18n.language)('imports.request.failed')
  return { row, column: '', code: 'notSaved', values: { reason } }
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
