import { setImmediate } from 'node:timers/promises'
import type { Payload, Where } from 'payload'
import { recordAudit } from '../audit'
import { mostTries } from '../domain/imports/states'
import type { ImportCounts, ImportPlanner, PlannedRow } from '../domain/imports/plan'
import { type Actor, actorOfRun } from './actor'
import { carriedOutBefore } from './carriedOutBefore'
import { rowWriter } from './carryOut'
import { listFactsOf } from './facts'
import { type ListFacts } from '../domain/imports/listFacts'
import { keepFailedRows } from './failedRows'
import type { Taken } from './lease'
import { addressKnower } from './known'
import { dropList, readList } from './lists'
import { plannerOf, type ReadList, readOrder } from './reading'
import { addTo, countsOf, storedCounts } from './counts'
import type { ContactImportChange } from '../payload-types'

/** Rows that are written before it is said how far the work has come, and others have their turn: SQLite answers without leaving the event loop. */
const portion = 200

interface Watching {
  /** Asks it to stop between two portions; it is gone on with later. */
  signal?: AbortSignal
  /** Told of the rows as they turned out. */
  onRows?: (rows: PlannedRow[]) => void
}

/**
 * Carries out an import that has been taken, from where it is. How far it has come is written with every portion, so
 * that it is gone on with there if it is stopped, however that may be.
 * @returns what is to be told of the list, or null when it was stopped or there is no list any more
 */
export async function carryOutImport(payload: Payload, { run, lease }: Taken, watching: Watching = {}): Promise<ListFacts | null> {
  const kept = await readList(payload, run.list ?? '')
  if (!kept) {
    await lease.release({ tries: mostTries })
    return null
  }
  const list = await readOrder({ ...kept, dryRun: false, user: null })
  const planner = await plannerOf(payload, list, kept, kept.date)
  const actor = await actorOfRun(payload, run.by, kept.language)
  const counts = await writeRows({ payload, actor, taken: { run, lease }, list, planner, watching })
  if (!counts) {
    await lease.release({})
    return null
  }
  const facts: ListFacts = { ...listFactsOf(list), newOrganisations: await organisationsMade(payload, run.id) }
  await recordAudit({ payload, user: actor.user }, { deed: 'import', entity: 'contacts', numbers: { ...counts } })
  await lease.release({ ...storedCounts(counts), state: 'imported', facts, list: null })
  await dropList(payload, run.list ?? '')
  return facts
}

interface Job {
  payload: Payload
  taken: Taken
  actor: Actor
  list: ReadList
  planner: ImportPlanner
  watching: Watching
}

/** @returns how many rows came to what, or null when it was asked to stop */
async function writeRows({ payload, actor, taken: { run, lease }, list, planner, watching }: Job): Promise<ImportCounts | null> {
  const write = rowWriter(payload, { actor, run: run.id, lease, list: { heading: planner.heading, mapping: list.heading.mapping } })
  const knownOf = await addressKnower(payload)
  let counts = countsOf(run)
  const begun = run.stepsDone ?? 0
  for (let from = begun; from < planner.rows; from += portion) {
    if (watching.signal?.aborted) return null
    const to = Math.min(from + portion, planner.rows)
    const addresses = planner.addresses(from, to)
    // Whoever had it before may have been stopped in the middle of this portion.
    const before = from === begun && run.busyBy ? await carriedOutBefore(payload, run.id, addresses) : null
    const rows = await write(planner.plan(from, to, await knownOf(addresses)))
    await keepFailedRows(payload, run.id, rows)
    counts = addTo(counts, rows, before)
    await lease.record({ ...storedCounts(counts), stepsDone: to })
    watching.onRows?.(rows)
    await setImmediate()
  }
  return counts
}

/** Names of the organisations that an import has made, in the order of the Swedish alphabet. */
async function organisationsMade(payload: Payload, run: string): Promise<string[]> {
  const where: Where = { and: [{ import: { equals: run } }, { change: { equals: 'organisation' } }] }
  const { docs } = await payload.db.find<ContactImportChange>({
    collection: 'contact-import-changes',
    where,
    sort: 'id',
    limit: 0,
    pagination: false,
  })
  return [...new Set(docs.flatMap(({ name }) => name ?? []))].toSorted(new Intl.Collator('sv').compare)
}
