import type { Payload, Where } from 'payload'
import { asksWhatIsForgotten, compareAndSet } from '../../database'
import { differsTooMuch } from '../../domain/audience'
import { missedTooLongAgo } from '../../domain/schedule'
import type { Dispatch } from '../../payload-types'
import { areReceiversForgotten, audienceInNumbers, audiencePages } from '../audience'
import { frozenQuestionOf } from '../audience/segments'
import { areAllPublished } from '../content/linked'
import { frozenContentOf } from '../content/frozen'
import { isStillSo } from '../content/told'
import { maySendAs } from '../senders'
import { isToInvited, type Mailing, mailings } from '../kinds'
import { leaseOn } from './lease'
import { mailingOf } from './ofMailing'
import { inviteThem, writeRows } from './rows'
import { settleCancelled } from './steer'

/**
 * Freezes the audience of a dispatch whose time has come: one row for every candidate. Stopped in the
 * middle it can be done again, since no contact gets two rows.
 * @returns whether this worker took it on
 */
export async function prepareDispatch(payload: Payload, dispatch: Dispatch, worker: string): Promise<boolean> {
  const now = new Date()
  if (dispatch.status === 'scheduled' && missedTooLongAgo(new Date(dispatch.scheduledFor ?? now), now))
    return pause(payload, dispatch, { status: { equals: 'scheduled' } }, 'missedSchedule')
  const lease = leaseOn(payload, dispatch, worker)
  if (!(await lease.take())) return false
  const mailing = mailingOf(dispatch)
  if (!(await maySendAs(payload, dispatch))) return pause(payload, dispatch, lease.mine, 'senderNotAllowed')
  if (!(await isStillThere(payload, mailing))) return pause(payload, dispatch, lease.mine, 'targetUnpublished')
  const { linked = [], told = [] } = frozenContentOf(dispatch)?.sv ?? {}
  if (!(await areAllPublished(payload, linked))) return pause(payload, dispatch, lease.mine, 'targetUnpublished')
  if (!(await isStillSo(payload, told))) return pause(payload, dispatch, lease.mine, 'meetingChanged')
  const question = frozenQuestionOf(dispatch)
  const asked = mailing.correction || isToInvited(mailing.kind) ? [] : question.segments.map((segment) => segment.question)
  if (
    (await areReceiversForgotten(payload, mailing, question.audience ?? 'all', dispatch.id)) ||
    (await asksWhatIsForgotten(payload, asked))
  )
    return pause(payload, dispatch, lease.mine, 'receiversForgotten')
  if (await isFirstTime(payload, dispatch)) {
    const { toSend } = await audienceInNumbers(payload, mailing, question, dispatch.id)
    if (differsTooMuch(dispatch.confirmedCount ?? 0, toSend)) return pause(payload, dispatch, lease.mine, 'audienceChanged')
  }
  const written =
    (await writeRows(payload, dispatch, audiencePages(payload, mailing, question, dispatch.id), lease)) &&
    (await inviteThem(payload, dispatch, mailing, lease))
  if (!written) return giveUp(payload, dispatch)
  return compareAndSet(payload, 'dispatches', dispatch.id, lease.mine, { status: 'sending', startedAt: now.toISOString() })
}

/** Whoever puts a newsletter or meeting in the trash does not mean it to be sent. */
async function isStillThere(payload: Payload, { kind, id }: Mailing): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: mailings[kind].collection, where: { id: { equals: id } }, trash: false })
  return totalDocs > 0
}

/** The dispatch is no longer this worker's. Where a person stopped it, the rows written meanwhile are told so. */
async function giveUp(payload: Payload, { id }: Dispatch): Promise<false> {
  const { status } = await payload.findByID({ collection: 'dispatches', id, depth: 0, select: { status: true } })
  if (status === 'cancelled') await settleCancelled(payload, id)
  return false
}

function pause(payload: Payload, { id }: Dispatch, expected: Where, pauseReason: NonNullable<Dispatch['pauseReason']>): Promise<boolean> {
  return compareAndSet(payload, 'dispatches', id, expected, { status: 'paused', pauseReason })
}

/** Rows that a stopped worker left behind are part of a frozen audience: it is not asked about again. */
async function isFirstTime(payload: Payload, { id }: Dispatch): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'deliveries', where: { dispatch: { equals: id } } })
  return totalDocs === 0
}
