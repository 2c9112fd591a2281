import type { Payload, Where } from 'payload'
import { recordAudit } from '../../audit'
import { accountingOf, compareAndSet, suppressAddress } from '../../database'
import { defaultLanguage } from '../../i18n/languages'
import { blameFor, isPermanent, likeness } from '../../domain/refusal'
import { areAlike, decidedOn, noRuns, type Refused, type Runs, showsUsInAll } from '../../domain/refusal/run'
import { settingsOf } from '../../env'
import { returnPathFor } from '../../links/returnPath'
import type { Dispatch } from '../../payload-types'
import { publisherIn } from '../content/publisher'
import { frozenSenderOf } from '../senders'
import { moveDispatch } from './move'

/** How many are asked for at a time; SQLite fails on long lists. */
const batch = 500

/** A delivery that was refused for good, and nothing has followed of it. */
export interface RefusedRow extends Pick<Refused, 'blame' | 'words'> {
  id: string
  contact: string | null
  address: string
  response: string
}

/** The run that stopped a dispatch and what was decided about earlier ones, as it is written in it. */
export function runsOf({ refusals }: Pick<Dispatch, 'refusals'>): Runs {
  const runs: unknown = refusals ?? noRuns
  return runs as Runs
}

/**
 * Has a dispatch wait for a person, since a run of like refusals shows that it is us.
 * @param response the server's words
 */
export async function stopForRun(
  payload: Payload,
  id: string,
  { blame, words }: Pick<Refused, 'blame' | 'words'>,
  response: string,
): Promise<boolean> {
  const dispatch = await payload.findByID({ collection: 'dispatches', id, depth: 0, select: { refusals: true } })
  const refusals: Runs = { ...runsOf(dispatch), held: { blame, words } }
  return stop(payload, id, { pauseReason: 'refusals', problem: response, refusals })
}

/** Has a dispatch wait for a person, since the server takes nothing from us for good. @returns that nothing more urgent waits */
export async function stopForRefusal(payload: Payload, id: string, response: string): Promise<false> {
  await stop(payload, id, { pauseReason: 'refused', problem: response })
  return false
}

async function stop(payload: Payload, id: string, data: Record<string, unknown>): Promise<boolean> {
  const stopped = await moveDispatch(payload, id, 'sending', 'paused', { ...data, blocker: null, retryAt: null })
  if (stopped) await recordAudit({ payload }, { deed: 'pause', entity: 'dispatches', document: id })
  return stopped
}

/**
 * Does what refusals ask for: an address that is gone is suppressed. But where they show in all that it is us, nothing
 * follows of them and the dispatch waits for a person. May be done any number of times, and after a stop in the middle.
 */
export async function settleRefusals(payload: Payload, id: string): Promise<void> {
  const dispatch = await payload.findByID({ collection: 'dispatches', id, depth: 0 })
  if (dispatch.pauseReason === 'refusals' && dispatch.status !== 'sending') return
  const runs = runsOf(dispatch)
  const rows = await refusedRows(payload, dispatch)
  const undecided = rows.filter((row) => decidedOn(runs, row) === null)
  const run = await runAmong(payload, id, undecided)
  if (run) {
    await stopForRun(payload, id, run, run.response)
    return
  }
  for (const row of rows) if (mayBeSuppressed(row, runs)) await suppressRefused(payload, id, row)
}

/** What a person has said of it counts; else what the server says. */
const mayBeSuppressed = (row: RefusedRow, runs: Runs): boolean => {
  const decided = decidedOn(runs, row)
  return decided === null ? row.blame === 'gone' : decided === 'dead'
}

async function runAmong(payload: Payload, id: string, rows: readonly RefusedRow[]): Promise<RefusedRow | null> {
  const last = rows.at(-1)
  if (!last) return null
  const { accepted } = await accountingOf(payload, id)
  return rows.find((row) => showsUsInAll(rows.filter((other) => areAlike(row, other)).length, accepted)) ?? null
}

async function suppressRefused(payload: Payload, dispatch: string, { address, id, response }: RefusedRow): Promise<void> {
  try {
    await suppressAddress(payload, address, 'bounced', response, { dispatch, delivery: id })
  } catch (error) {
    // Another worker was a moment before: the delivery has its suppression.
    if (!(await suppressedAmong(payload, [id])).has(id)) throw error
  }
}

/** The deliveries of a dispatch that were refused for good, and of which no suppression has come. */
export async function refusedRows(payload: Payload, dispatch: Dispatch): Promise<RefusedRow[]> {
  const where: Where = { and: [{ dispatch: { equals: dispatch.id } }, { state: { equals: 'failed' } }] }
  const select = { address: true, contact: true, response: true } as const
  const { docs } = await payload.find({ collection: 'deliveries', where, select, depth: 0, pagination: false })
  const refused = docs.filter(({ response }) => isPermanent(response ?? ''))
  if (refused.length === 0) return []
  const suppressed = await suppressedAmong(
    payload,
    refused.map(({ id }) => id),
  )
  const from = await senderAddressOf(payload, dispatch)
  return refused
    .filter(({ id }) => !suppressed.has(id))
    .map(({ id, address, contact, response }) => {
      const said = { text: response ?? '', recipient: address, sender: returnPathFor(settingsOf(payload), id) ?? from }
      return {
        id,
        address,
        contact: typeof contact === 'string' ? contact : null,
        response: said.text,
        blame: blameFor(said),
        words: likeness(said),
      }
    })
}

/** Those of the deliveries that a suppression has come of, also one that has been taken back. */
async function suppressedAmong(payload: Payload, ids: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>()
  for (let start = 0; start < ids.length; start += batch) {
    const where: Where = { delivery: { in: ids.slice(start, start + batch) } }
    const { docs } = await payload.find({ collection: 'suppressions', where, select: { delivery: true }, depth: 0, pagination: false })
    for (const { delivery } of docs) if (delivery) found.add(delivery)
  }
  return found
}

async function senderAddressOf(payload: Payload, dispatch: Dispatch): Promise<string> {
  return frozenSenderOf(dispatch).from?.address ?? (await publisherIn(payload, defaultLanguage)).fromAddress
}

/** Writes what a person has decided, and lets the dispatch go on. */
export const goOnDecided = (payload: Payload, id: string, refusals: Runs): Promise<boolean> =>
  compareAndSet(
    payload,
    'dispatches',
    id,
    { and: [{ status: { equals: 'paused' } }, { pauseReason: { equals: 'refusals' } }] },
    {
      status: 'sending',
      pauseReason: null,
      problem: null,
      blocker: null,
      retryAt: null,
      retries: 0,
      refusals,
    },
  )
