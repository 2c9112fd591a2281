import type { Payload, Where } from 'payload'
import { compareAndSet } from '../../database'
import type { Dispatch } from '../../payload-types'
import type { CheckedMailing } from '../check'
import { isOfMeeting, type Mailing } from '../kinds'
import { refusal } from '../refusals'

interface Saved {
  mailing: Mailing
  check: Pick<CheckedMailing, 'previousDispatches' | 'open' | 'audience'>
  /** What the dispatch is to hold, its status with it. */
  data: Record<string, unknown> & Pick<Dispatch, 'status' | 'title'>
}

/** An approval that was asked for or given does not hold for what is written now. */
const unapproved = {
  approvalRequestedBy: null,
  approvalRequestedAt: null,
  approvedBy: null,
  approvedAt: null,
  approvalEnded: null,
  approvalAnswer: null,
}

/**
 * Writes the dispatch of a mailing that is being got ready, or makes it. Its key is unique, so of two who do
 * it at the same moment one is refused.
 * @returns its id
 * @throws Refusal 409 when somebody else was faster
 */
export async function saveDispatch(payload: Payload, { mailing, check, data }: Saved): Promise<string> {
  const { open } = check
  const written = { ...unapproved, audience: check.audience, ...data }
  if (!open) return create(payload, mailing, check.previousDispatches, written)
  const same: Where = { status: { equals: open.status } }
  if (!(await compareAndSet(payload, 'dispatches', open.id, same, written))) throw refusal('alreadyOnItsWay')
  return open.id
}

/** What a meeting has planned is sent once, also when whoever makes it is stopped and another begins anew. */
export const keyOfPlanned = ({ about, id, kind }: Mailing): string => `${kind}:${id}:${about?.row}:${about?.at}`

async function create(payload: Payload, mailing: Mailing, number: number, data: Saved['data']): Promise<string> {
  const { kind, id, correction } = mailing
  const key = mailing.about?.row ? keyOfPlanned(mailing) : `${kind}:${correction?.of ?? id}:${number}`
  const about = isOfMeeting(kind) ? { meeting: id } : { newsletter: id }
  try {
    const made = await payload.create({
      collection: 'dispatches',
      data: { ...data, ...about, kind, corrects: correction?.of ?? null, key, slug: crypto.randomUUID() },
      depth: 0,
    })
    return made.id
  } catch (error) {
    const { totalDocs } = await payload.count({ collection: 'dispatches', where: { key: { equals: key } } })
    if (totalDocs > 0) throw refusal('alreadyOnItsWay')
    throw error
  }
}
