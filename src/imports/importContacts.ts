import type { Payload } from 'payload'
import { dayOf } from '../domain/days'
import { planOf, type PlannedRow } from '../domain/imports/plan'
import { settingsOf } from '../env'
import { carryOutImport } from './carryOutImport'
import { listFactsOf } from './facts'
import { take, underLeaseOf, writeImport } from './lease'
import { addressKnower } from './known'
import { keepList } from './lists'
import { plannerOf, type ReadList, readOrder } from './reading'
import { type ImportResult, resultOf } from './result'
import { Import, ImportOrder } from './importOrder'

/**
 * Imports a list of contacts (.xlsx or CSV) while the caller waits. Good rows go in by themselves, bad ones are told;
 * nothing that stands in Spets is erased, and importing the same list again changes nothing. In a dry run a list
 * without a recognised address column is read too, so that a person can point the column out.
 * @throws UnreadableFile when the file cannot be read as a list; nothing is written then
 */
export async function runImport(payload: Payload, order: ImportOrder): Promise<Import> {
  const list = await readOrder(order)
  if (order.dryRun) return planned(payload, order, list)
  const taken = await take(payload, await writeOrder(payload, order, list))
  if (!taken) throw new Error('Another process has taken the import')
  const rows: PlannedRow[] = []
  const facts = await underLeaseOf(taken, () => carryOutImport(payload, taken, { onRows: (some) => rows.push(...some) }))
  if (!facts) throw new Error('The list of the import is gone')
  const { heading, mapping } = facts
  return { facts, plan: planOf({ heading, mapping, newOrganisations: [] }, rows) }
}

/** Imports like `runImport`, and tells the outcome in the language of the order. */
export const importContacts = async (payload: Payload, order: ImportOrder): Promise<ImportResult> =>
  resultOf(await runImport(payload, order), order.language)

/**
 * Has a list be imported by a worker, see `runImport`.
 * @returns the id of the import
 * @throws UnreadableFile when the file cannot be read as a list; nothing is written then
 */
export const requestImport = async (payload: Payload, order: ImportOrder): Promise<string> =>
  writeOrder(payload, order, await readOrder({ ...order, dryRun: false }))

async function writeOrder(payload: Payload, { dryRun: _, user, ...order }: ImportOrder, list: ReadList): Promise<string> {
  const facts = listFactsOf(list)
  const kept = await keepList(payload, { ...order, date: today(payload) })
  const { fileName, language } = order
  const steps = list.table.rows.length - 1 - list.heading.headingIndex
  return writeImport(payload, { fileName, language, steps, list: kept, by: user ? String(user.id) : null, facts: { ...facts } })
}

async function planned(payload: Payload, order: ImportOrder, list: ReadList): Promise<Import> {
  const planner = await plannerOf(payload, list, order, today(payload))
  const known = await (await addressKnower(payload))(planner.addresses(0, planner.rows))
  const rows = planner.plan(0, planner.rows, known)
  const newOrganisations = planner.newOrganisations()
  const { mapping } = list.heading
  const facts = { ...listFactsOf(list), newOrganisations: newOrganisations.map(({ name }) => name) }
  return { facts, plan: planOf({ heading: planner.heading, mapping, newOrganisations }, rows) }
}

const today = (payload: Payload) => dayOf(new Date(), settingsOf(payload).zone)
