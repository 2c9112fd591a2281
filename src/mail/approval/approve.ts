import type { Payload, Where } from 'payload'
import { compareAndSet } from '../../database'
import { areOtherEyes } from '../../domain/approval'
import { idOf } from '../../domain/relations'
import { translator } from '../../i18n'
import type { Dispatch } from '../../payload-types'
import { checkMailing } from '../check'
import type { Mailing } from '../kinds'
import { refusal } from '../refusals'
import { type Confirmation, refuseIfChanged } from '../dispatch/confirm'
import { currentState, invalidateApproval } from './invalidate'
import { freeze } from '../dispatch/freeze'
import { mailingOf } from '../dispatch/ofMailing'
import { moveDispatch } from '../dispatch/move'
import { saveDispatch } from '../dispatch/save'

/**
 * Asks for approval of a newsletter, frozen as it stands now.
 * @returns the id of the dispatch that waits for approval
 * @throws Refusal as `confirmDispatch`, and 409 when nobody has to approve it
 */
export async function requestApprovalOf(payload: Payload, mailing: Mailing, by: Confirmation): Promise<string> {
  const check = await checkMailing(payload, mailing, by.areas, translator(by.language), by)
  refuseIfChanged(mailing, check, by)
  if (!check.approval.needed) throw refusal('approvalNotNeeded')
  const data = {
    ...(await freeze(payload, mailing, check.question, check.sender)),
    status: 'draft' as const,
    confirmedCount: by.confirmedCount,
    approvalRequestedBy: by.user,
    approvalRequestedAt: new Date().toISOString(),
  }
  return saveDispatch(payload, { mailing, check, data })
}

/** Who approves. */
export interface Approver {
  user: string
}

/**
 * Approves what a dispatch has frozen.
 * @throws Refusal 409 when nothing waits for approval, when it has been changed since it was asked for, and
 * when the approver wrote it or asked
 */
export async function approveDispatch(payload: Payload, dispatch: Dispatch, by: Approver): Promise<void> {
  await mustBeOthers(payload, dispatch, by)
  const state = await currentState(payload, dispatch)
  if (state === 'changed') await invalidateApproval(payload, dispatch)
  if (state === 'changed') throw refusal('approvalFell')
  const data = { approvedBy: by.user, approvedAt: new Date().toISOString(), approvalEnded: null, approvalAnswer: null }
  if (!(await moveDispatch(payload, dispatch.id, 'draft', 'approved', data, asSeen(dispatch)))) throw refusal('notAsked')
}

/** Does not approve, and says why. @throws Refusal as `approveDispatch` */
export async function declineDispatch(payload: Payload, dispatch: Dispatch, by: Approver, answer: string): Promise<void> {
  await mustBeOthers(payload, dispatch, by)
  const expected: Where = { and: [{ status: { equals: 'draft' } }, asSeen(dispatch)] }
  const data = { approvalEnded: 'declined', approvalAnswer: answer, approvalRequestedAt: null }
  if (!(await compareAndSet(payload, 'dispatches', dispatch.id, expected, data))) throw refusal('notAsked')
}

/** Asked for, and still with the content that the approver has seen. */
const asSeen = ({ fingerprint }: Dispatch): Where => ({
  and: [{ approvalRequestedAt: { exists: true } }, { fingerprint: { equals: fingerprint } }],
})

async function mustBeOthers(payload: Payload, dispatch: Dispatch, { user }: Approver) {
  if (dispatch.status !== 'draft' || !dispatch.approvalRequestedAt) throw refusal('notAsked')
  if (!(await mayBeApprovedBy(payload, dispatch, user))) throw refusal('ownApproval')
}

/** Whether a user's eyes are another pair than those that wrote it and asked. */
export async function mayBeApprovedBy(payload: Payload, dispatch: Dispatch, user: string): Promise<boolean> {
  const { id } = mailingOf(dispatch)
  const newsletter = await payload.findByID({ collection: 'newsletters', id, depth: 0 })
  const requestedBy = dispatch.approvalRequestedBy ? idOf(dispatch.approvalRequestedBy) : null
  return areOtherEyes({ user, requestedBy, author: newsletter.owner ? idOf(newsletter.owner) : null })
}
