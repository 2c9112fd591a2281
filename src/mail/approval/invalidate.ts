import type { Payload, Where } from 'payload'
import { recordAudit } from '../../audit'
import { compareAndSet } from '../../database'
import { openStatuses } from '../../domain/dispatchStatus'
import type { Dispatch } from '../../payload-types'
import { approvalStateOf } from '.'
import { frozenQuestionOf, segmentsOf } from '../audience/segments'
import { senderOf, usualSender } from '../senders'
import { mailingOf } from '../dispatch/ofMailing'

/**
 * What was approved, or was to be, is no longer what would be sent: approval has to be asked for anew.
 * @returns whether this caller let it fall
 */
export async function invalidateApproval(payload: Payload, { id, fingerprint }: Dispatch): Promise<boolean> {
  const same: Where = { and: [{ status: { in: [...openStatuses] } }, { fingerprint: { equals: fingerprint } }] }
  const fell = await compareAndSet(payload, 'dispatches', id, same, {
    status: 'draft',
    approvalEnded: 'changed',
    approvalRequestedAt: null,
    approvedBy: null,
    approvedAt: null,
  })
  if (fell) await recordAudit({ payload }, { deed: 'approvalFallen', entity: 'dispatches', document: id })
  return fell
}

/** Lets the approvals fall whose newsletters, segments or senders have been changed. Few wait at a time. */
export async function dropChangedApprovals(payload: Payload): Promise<void> {
  for (const dispatch of await dispatchesInApproval(payload)) await dropIfChanged(payload, dispatch)
}

/** What cannot be rendered any more is told in the log, and does not keep anybody from saving something else. */
async function dropIfChanged(payload: Payload, dispatch: Dispatch): Promise<void> {
  try {
    if ((await currentState(payload, dispatch)) === 'changed') await invalidateApproval(payload, dispatch)
  } catch (error) {
    payload.logger.error(error)
  }
}

/** How the approval of a dispatch stands against what would be frozen now. */
export async function currentState(payload: Payload, dispatch: Dispatch) {
  const mailing = mailingOf(dispatch)
  const question = { ...frozenQuestionOf(dispatch), segments: await segmentsOf(payload, mailing) }
  const chosen = await senderOf(payload, mailing)
  const sender = typeof chosen === 'string' ? usualSender : chosen
  return typeof chosen === 'string' ? 'changed' : approvalStateOf(payload, mailing, dispatch, { question, sender })
}

async function dispatchesInApproval(payload: Payload): Promise<Dispatch[]> {
  const where: Where = {
    or: [{ status: { equals: 'approved' } }, { and: [{ status: { equals: 'draft' } }, { approvalRequestedAt: { exists: true } }] }],
  }
  const { docs } = await payload.find({ collection: 'dispatches', where, depth: 0, pagination: false })
  return docs
}
