import type { Payload, Where } from 'payload'
import { isUnderWay } from '../../domain/dispatchStatus'
import type { AudienceChoice } from '../../domain/mailings'
import { Refusal, say } from '../../errors'
import { translator } from '../../i18n'
import type { UiLanguage } from '../../i18n/languages'
import { type CheckedMailing, checkMailing } from '../check'
import { isOfMeeting, type Mailing } from '../kinds'
import { refusal } from '../refusals'
import { invalidateApproval } from '../approval/invalidate'
import { freeze } from './freeze'
import { moveDispatch } from './move'
import { saveDispatch } from './save'

/** What a person saw and confirmed. */
export interface Confirmation {
  /** The number of recipients that the confirmation named. */
  confirmedCount: number
  /** How many dispatches of this mailing there were then, so that pressing twice sends once. */
  previousDispatches: number
  /** Whoever confirms; null for the seed and the demo, which need nobody's approval. */
  user: string | null
  /** Only contacts of these strength areas and of none; null for all. */
  areas: string[] | null
  language: UiLanguage
  /** Whom a further dispatch is for; those who lack it unless said. */
  audience?: AudienceChoice
  /** Whoever confirms may write, but not send without a communicator's approval. */
  writesOnly?: boolean
  /** When it is to be sent; at once unless said. */
  at?: Date
  /** Whether a person has chosen that time. */
  timed?: boolean
}

/**
 * Makes a dispatch of a mailing, with its content and its segments' questions frozen; or lets the one go
 * that was approved, as it was approved. The worker takes it from there when its time has come.
 * @returns the id of the dispatch
 * @throws Refusal 422 when something must be mended first; 409 when what was confirmed no longer holds,
 * the mailing is on its way already, or it has not been approved
 */
export async function confirmDispatch(payload: Payload, mailing: Mailing, by: Confirmation): Promise<string> {
  const check = await checkMailing(payload, mailing, by.areas, translator(by.language), by)
  refuseIfChanged(mailing, check, by)
  if (by.user !== null && check.approval.needed) return sendApproved(payload, check, by)
  const frozen = await freeze(payload, mailing, check.question, check.sender)
  const data = { ...frozen, ...confirmedBy(by), status: 'scheduled' as const }
  return saveDispatch(payload, { mailing, check, data })
}

/** What a confirmation writes. Whoever approved an earlier state of it has not approved this. */
const confirmedBy = ({ confirmedCount, user, at = new Date(), timed = false }: Confirmation) => ({
  confirmedCount,
  confirmedBy: user,
  confirmedAt: new Date().toISOString(),
  scheduledFor: at.toISOString(),
  timed,
  pauseReason: null,
})

/** Sends what was approved, as it was frozen then. */
async function sendApproved(payload: Payload, { approval, open }: CheckedMailing, by: Confirmation): Promise<string> {
  if (open && approval.state === 'changed') await invalidateApproval(payload, open)
  if (approval.state === 'changed') throw refusal('approvalFell')
  if (!open || approval.state !== 'approved') throw refusal('notApproved')
  const same: Where = { fingerprint: { equals: open.fingerprint } }
  if (!(await moveDispatch(payload, open.id, 'approved', 'scheduled', confirmedBy(by), same))) throw refusal('alreadyOnItsWay')
  return open.id
}

/** @throws Refusal when what a person saw and confirmed is not how it is */
export function refuseIfChanged({ kind }: Mailing, check: CheckedMailing, by: Confirmation) {
  if (check.previousDispatches !== by.previousDispatches) throw refusal('alreadyOnItsWay')
  if (isInTheWay(kind, check.lastDispatch)) throw refusal('alreadyOnItsWay')
  const first = check.problems[0]
  if (first)
    throw new Refusal(
      'notReady',
      { words: first.detail },
      422,
      check.problems.map(({ detail, field }) => ({ field, detail: { words: detail } })),
    )
  if (check.toSend === 0) throw refusal('nobodyLeft')
  if (check.toSend !== by.confirmedCount) {
    const counts = { confirmed: by.confirmedCount, now: check.toSend }
    throw new Refusal('countChanged', say('mail.refusal.countChanged', counts), 409)
  }
}

/** Who has got it cannot be told while one is on its way; an invitation may follow one that has invited everybody. */
function isInTheWay(kind: Mailing['kind'], last: CheckedMailing['lastDispatch']): boolean {
  if (!last) return false
  return isOfMeeting(kind) ? ['scheduled', 'preparing', 'paused'].includes(last.status) : isUnderWay(last.status)
}
