import type { Payload } from 'payload'
import { approvalNeeded } from '../../domain/approval'
import type { AudienceSummary } from '../../domain/audience'
import { isOpen } from '../../domain/dispatchStatus'
import type { FrozenSender } from '../../domain/senders'
import { idOf } from '../../domain/relations'
import type { Dispatch } from '../../payload-types'
import type { FrozenQuestion } from '../audience/segments'
import { freeze } from '../dispatch/freeze'
import { isOfMeeting, type Mailing } from '../kinds'

/** How far the approval of a mailing has come. `changed`: what was approved or asked about is no longer what it is. */
export type ApprovalState = 'none' | 'asked' | 'approved' | 'changed' | 'declined'

/** What a person is told of the approval of a mailing. */
export interface ApprovalCheck {
  /** Whether it may be sent only when another person has approved it. */
  needed: boolean
  state: ApprovalState
  dispatch: string | null
  requestedBy: string | null
  requestedAt: string | null
  approvedBy: string | null
  /** What somebody said who did not approve. */
  answer: string | null
}

/** Whether a mailing needs approval: newsletters, and corrections of them, by the rule of the mail settings. */
export async function needsApproval(
  payload: Payload,
  { kind }: Mailing,
  recipients: AudienceSummary['toSend'],
  writesOnly: boolean,
): Promise<boolean> {
  if (isOfMeeting(kind)) return false
  const { approval, approvalAbove } = await payload.findGlobal({ slug: 'mail-settings', depth: 0 })
  return approvalNeeded({ rule: approval ?? 'never', above: approvalAbove ?? 0, recipients, writesOnly })
}

/** How the approval of the dispatch that is being got ready stands. */
export async function approvalStateOf(
  payload: Payload,
  mailing: Mailing,
  open: Dispatch | null,
  now: { question: FrozenQuestion; sender: FrozenSender },
): Promise<ApprovalState> {
  if (!open || !isOpen(open.status)) return 'none'
  if (open.status === 'draft' && !open.approvalRequestedAt) return open.approvalEnded ?? 'none'
  const { fingerprint } = await freeze(payload, mailing, now.question, now.sender)
  if (fingerprint !== open.fingerprint) return 'changed'
  return open.status === 'approved' ? 'approved' : 'asked'
}

/** The names of those who asked and approved; whoever may see a mailing may see them, though not the users. */
export async function approvalCheck(
  payload: Payload,
  open: Dispatch | null,
  state: ApprovalState,
  needed: boolean,
): Promise<ApprovalCheck> {
  return {
    needed,
    state,
    dispatch: open?.id ?? null,
    requestedBy: await nameOf(payload, open?.approvalRequestedBy),
    requestedAt: open?.approvalRequestedAt ?? null,
    approvedBy: await nameOf(payload, open?.approvedBy),
    answer: open?.approvalAnswer ?? null,
  }
}

async function nameOf(payload: Payload, user: Dispatch['approvedBy']): Promise<string | null> {
  if (!user) return null
  const select = { name: true } as const
  const found = await payload.findByID({ collection: 'users', id: idOf(user), depth: 0, disableErrors: true, select })
  return found?.name ?? null
}
