import type { Payload } from 'payload'
import { cancelPending, decideRows } from '../../database'
import { areAlike, type RunChoice, type Runs } from '../../domain/refusal/run'
import { settingsOf } from '../../env'
import { translator } from '../../i18n'
import type { Dispatch } from '../../payload-types'
import { refusal } from '../refusals'
import { sortBySayNow } from './refusedSince'
import { goOnDecided, refusedRows, type RefusedRow, runsOf, settleRefusals } from './runs'
import { isSentByAnother, takeOut } from './uncertain'

/** What a person saw and decided. */
export interface RunDecision {
  choice: RunChoice
  /** How many refusals the person was told that it is about. */
  count: number
}

/** How many deliveries came to what. */
export interface RunOutcome {
  suppressed: number
  again: number
  cancelled: number
  leftAsTheyAre: number
}

const nothing: RunOutcome = { suppressed: 0, again: 0, cancelled: 0, leftAsTheyAre: 0 }

/** The refusals that a person is asked about; none when the dispatch does not wait for that. */
export async function heldRefusals(payload: Payload, dispatch: Dispatch): Promise<RefusedRow[]> {
  const { held } = runsOf(dispatch)
  if (!waitsForDecision(dispatch) || !held) return []
  return (await refusedRows(payload, dispatch)).filter((row) => areAlike(row, held))
}

const waitsForDecision = ({ pauseReason, status }: Dispatch): boolean => status === 'paused' && pauseReason === 'refusals'

/**
 * Does what a person says of the run of refusals that a dispatch waits with, and lets it go on: the addresses are dead
 * and are suppressed; it was us, and they are tried again; or they are left as they are. May be done again after a stop
 * in the middle.
 * @throws Refusal 409 when the dispatch does not wait for that, when the run is another than the person saw, and when
 * what is to be sent again is on its way by another dispatch
 */
export async function decideRun(payload: Payload, dispatch: Dispatch, { choice, count }: RunDecision): Promise<RunOutcome> {
  const runs = runsOf(dispatch)
  const rows = await heldRefusals(payload, dispatch)
  if (!waitsForDecision(dispatch) || !runs.held || rows.length !== count) throw refusal('runChanged')
  if (choice === 'again') return tryAgain(payload, dispatch, rows)
  const decided: Runs = { held: null, decided: [...runs.decided, { ...runs.held, choice }] }
  if (!(await goOnDecided(payload, dispatch.id, decided))) throw refusal('runChanged')
  if (choice === 'letBe') return { ...nothing, leftAsTheyAre: rows.length }
  await settleRefusals(payload, dispatch.id)
  return { ...nothing, suppressed: rows.length }
}

async function tryAgain(payload: Payload, dispatch: Dispatch, rows: readonly RefusedRow[]): Promise<RunOutcome> {
  if (await isSentByAnother(payload, dispatch)) throw refusal('anotherOnItsWay')
  const { free, ...out } = await sortBySayNow(payload, dispatch, rows)
  const cancelled = await takeOut(payload, out, 'failed')
  const again = await decideRows(payload, free, { state: 'queued', response: null }, 'failed')
  // Whoever said no while the rows were being queued was not among those that are taken out then.
  const { saidNo } = await sortBySayNow(
    payload,
    dispatch,
    rows.filter(({ id }) => free.includes(id)),
  )
  const words = translator(settingsOf(payload).language)('mail.outcome.saidNoMeanwhile')
  const since = saidNo.length === 0 ? 0 : await cancelPending(payload, { id: { in: saidNo } }, null, words)
  const { decided } = runsOf(dispatch)
  if (!(await goOnDecided(payload, dispatch.id, { held: null, decided }))) throw refusal('runChanged')
  return { ...nothing, again: again - since, cancelled: cancelled + since }
}
