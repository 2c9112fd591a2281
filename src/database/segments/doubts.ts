import type { Payload } from 'payload'
import { dayOf } from '../../domain/days'
import { retainedNumbersIn } from '../../domain/accounting'
import { isOpen, isUnderWay } from '../../domain/dispatchStatus'
import { type AskedInvolvements, involvementsAskedIn, meetingInvolvements, namedIn, type SegmentQuestion } from '../../domain/segments'
import { settingsOf } from '../../env'
import { Refusal, say } from '../../errors'
import type { Translate } from '../../i18n'

/** What cannot be told, or not for good, of what questions ask about; dispatches by their names. */
export interface Doubts {
  /** Who got them is forgotten, so that nobody can say whom the question picks. */
  forgotten: string[]
  /** Who got them may change. */
  underWay: string[]
  /** A meeting or dispatch that is asked about is no more. */
  gone: boolean
}

/** @throws InvalidQuestion */
export async function doubtsAbout(payload: Payload, questions: readonly SegmentQuestion[], t: Translate): Promise<Doubts> {
  const asked = involvementsAskedIn(questions)
  const dispatches = await dispatchesAsked(payload, asked)
  const { zone } = settingsOf(payload)
  const named = (some: typeof dispatches) => some.map(({ at, title }) => t('involvements.named', { title, day: dayOf(at, zone) }))
  return {
    forgotten: named(dispatches.filter(({ forgotten }) => forgotten)),
    underWay: named(dispatches.filter(({ status }) => isOpen(status) || isUnderWay(status))),
    gone: dispatches.length < namedIn(asked, ['got']).length || (await areMeetingsGone(payload, asked)),
  }
}

/**
 * Whom questions pick is not guessed at where it is forgotten who got a dispatch that they ask about.
 * @throws Refusal 409
 */
export async function refuseForgotten(payload: Payload, questions: readonly SegmentQuestion[], t: Translate): Promise<void> {
  const { forgotten } = await doubtsAbout(payload, questions, t)
  if (forgotten.length === 0) return
  throw new Refusal('receiversForgotten', say('involvements.warning.forgotten', { names: forgotten.join(', ') }), 409)
}

/** Whether it is forgotten who got a dispatch that questions ask about. */
export async function asksWhatIsForgotten(payload: Payload, questions: readonly SegmentQuestion[]): Promise<boolean> {
  return (await dispatchesAsked(payload, involvementsAskedIn(questions))).some(({ forgotten }) => forgotten)
}

/** Rows are removed once the numbers are kept: from then on not all of them are there. */
async function dispatchesAsked(payload: Payload, asked: AskedInvolvements) {
  const ids = namedIn(asked, ['got'])
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: 'dispatches',
    where: { id: { in: [...ids] } },
    select: { title: true, startedAt: true, createdAt: true, status: true, numbers: true },
    depth: 0,
    pagination: false,
  })
  return docs.map(({ createdAt, numbers, startedAt, status, title }) => ({
    title,
    status,
    at: startedAt ?? createdAt,
    forgotten: retainedNumbersIn(numbers) !== null,
  }))
}

async function areMeetingsGone(payload: Payload, asked: AskedInvolvements): Promise<boolean> {
  const ids = namedIn(asked, meetingInvolvements)
  if (ids.length === 0) return false
  const { totalDocs } = await payload.count({ collection: 'meetings', where: { id: { in: [...ids] } } })
  return totalDocs < ids.length
}
