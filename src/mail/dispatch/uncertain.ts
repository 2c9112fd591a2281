import type { Payload } from 'payload'
import { cancelPending, type DecidedFrom, decideRows, type UncertainRow, uncertainRowsOf } from '../../database'
import { retainedNumbersIn } from '../../domain/accounting'
import { isUnderWay } from '../../domain/dispatchStatus'
import type { UncertainChoice } from '../../domain/mailings'
import { settingsOf } from '../../env'
import { translator } from '../../i18n'
import type { Dispatch } from '../../payload-types'
import { isOfMeeting } from '../kinds'
import { refusal } from '../refusals'
import { dispatchesOf, mailingOf } from './ofMailing'
import { sortBySayNow, type SortedRows } from './refusedSince'
import { holdOpen, letGo } from './reopen'

/** What a person saw and decided. */
export interface UncertainDecision {
  choice: UncertainChoice
  /** Ids of deliveries, or all of the dispatch. */
  deliveries: readonly string[] | 'all'
  /** How many the person was told that it is about. */
  count: number
}

/** How many rows came to what. */
export type UncertainOutcome = Record<UncertainChoice | 'cancelled', number>

/**
 * Does what a person says with deliveries that are uncertain: counts them as accepted, or sends them again. Whoever
 * has said no since, or has got it by another dispatch, is taken out instead.
 * @throws Refusal 409 when they are not uncertain any more or others are than the person saw, and when what is to be
 * sent again has been stopped or is being sent by another dispatch
 */
export async function decideUncertain(payload: Payload, dispatch: Dispatch, decision: UncertainDecision): Promise<UncertainOutcome> {
  // Who got it is being forgotten, and what its numbers say is settled.
  if (retainedNumbersIn(dispatch.numbers)) throw refusal('uncertainChanged')
  const rows = seenIn(await uncertainRowsOf(payload, dispatch.id), decision.deliveries)
  if (rows === null || rows.length === 0 || rows.length !== decision.count) throw refusal('uncertainChanged')
  const outcome = decision.choice === 'accepted' ? await countAsAccepted(payload, rows) : await sendAgain(payload, dispatch, rows)
  if (outcome.accepted + outcome.again + outcome.cancelled === 0) throw refusal('uncertainChanged')
  return outcome
}

/** The rows that were seen; null when one of them is not uncertain any more. */
function seenIn(rows: readonly UncertainRow[], deliveries: UncertainDecision['deliveries']): readonly UncertainRow[] | null {
  if (deliveries === 'all') return rows
  const wanted = new Set(deliveries)
  const found = rows.filter(({ id }) => wanted.has(id))
  return found.length === wanted.size ? found : null
}

async function countAsAccepted(payload: Payload, rows: readonly UncertainRow[]): Promise<UncertainOutcome> {
  const response = wordsOf(payload)('uncertain.outcome.accepted')
  const accepted = await decideRows(payload, idsOf(rows), { state: 'accepted', response })
  return { accepted, again: 0, cancelled: 0 }
}

async function sendAgain(payload: Payload, dispatch: Dispatch, rows: readonly UncertainRow[]): Promise<UncertainOutcome> {
  if (dispatch.status === 'cancelled') throw refusal('stoppedForGood')
  if (await isSentByAnother(payload, dispatch)) throw refusal('anotherOnItsWay')
  const { free, ...out } = await sortBySayNow(payload, dispatch, rows)
  const cancelled = await takeOut(payload, out)
  if (free.length === 0) return { accepted: 0, again: 0, cancelled }
  if (!(await holdOpen(payload, dispatch.id))) throw refusal('stoppedForGood')
  const again = await decideRows(payload, free, { state: 'queued', response: null })
  const since = await takeOutQueued(
    payload,
    dispatch,
    rows.filter(({ id }) => free.includes(id)),
  )
  await letGo(payload, dispatch.id)
  return { accepted: 0, again: again - since, cancelled: cancelled + since }
}

/** Those who lack a newsletter get it by its next dispatch: they would get it twice. */
export async function isSentByAnother(payload: Payload, dispatch: Dispatch): Promise<boolean> {
  if (isOfMeeting(dispatch.kind)) return false
  const { earlier } = await dispatchesOf(payload, mailingOf(dispatch))
  return earlier.some(({ id, status }) => id !== dispatch.id && isUnderWay(status))
}

type TakenOut = Omit<SortedRows, 'free'>

/** Takes rows out that must not be sent any more. @param from what they are now */
export const takeOut = async (payload: Payload, { saidNo, hasGotIt }: TakenOut, from: DecidedFrom = 'uncertain'): Promise<number> =>
  (await decideRows(payload, saidNo, { state: 'cancelled', response: wordsOf(payload)('mail.outcome.saidNoMeanwhile') }, from)) +
  (await decideRows(payload, hasGotIt, { state: 'cancelled', response: wordsOf(payload)('uncertain.outcome.hasGotIt') }, from))

/** Whoever said no while the rows were being queued was not among those that are taken out then: it is looked once more. */
async function takeOutQueued(payload: Payload, dispatch: Dispatch, rows: readonly UncertainRow[]): Promise<number> {
  const { saidNo } = await sortBySayNow(payload, dispatch, rows)
  if (saidNo.length === 0) return 0
  return cancelPending(payload, { id: { in: saidNo } }, null, wordsOf(payload)('mail.outcome.saidNoMeanwhile'))
}

const idsOf = (rows: readonly UncertainRow[]): string[] => rows.map(({ id }) => id)

const wordsOf = (payload: Payload) => translator(settingsOf(payload).language)
