import type { Payload, PayloadRequest, Where } from 'payload'
import { mayDo } from '../../../access/permissions'
import { roleOf } from '../../../access/roles'
import { choosable, type Card } from '../../../domain/merging/card'
import type { Choice } from '../../../domain/merging/merge'
import { Refusal } from '../../../errors'
import type { Contact } from '../../../payload-types'
import { cardOf } from './card'
import { findMerges } from './store'

/** Two contacts that are to become one. */
export interface Pair {
  kept: Contact
  removed: Contact
  cards: { kept: Card; removed: Card }
  choice: Choice
}

/** @throws Refusal 403 */
export function mustMerge(req: PayloadRequest): void {
  if (!mayDo(roleOf(req.user), 'mergeContacts')) throw new Refusal('notAllowed', 'problems.notAllowed', 403)
}

/** The pair that a request names, if its contacts can be merged. @throws Refusal which says why they cannot */
export async function pairIn(req: PayloadRequest, body: Record<string, unknown>): Promise<Pair> {
  mustMerge(req)
  if (!body.removed || body.kept === body.removed) throw new Refusal('sameCard', 'merging.problems.same', 422)
  const kept = await contact(req, body.kept)
  const removed = await contact(req, body.removed)
  return { kept, removed, cards: { kept: cardOf(kept), removed: cardOf(removed) }, choice: choiceIn(body.choice) }
}

async function contact(req: PayloadRequest, id: unknown): Promise<Contact> {
  const asked = { collection: 'contacts', id: String(id), depth: 0, disableErrors: true } as const
  const found = await req.payload.findByID({ ...asked, overrideAccess: false, user: req.user, req })
  if (!found) throw new Refusal('notFound', 'merging.problems.gone', 404)
  return found
}

function choiceIn(value: unknown): Choice {
  const given: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {}
  const choice: Choice = {}
  for (const field of choosable) {
    const side = given[field]
    if (side === 'kept' || side === 'removed') choice[field] = side
  }
  return choice
}

/** @throws Refusal 409 when a card was changed since it was looked at */
export function mustBeAsSeen(req: PayloadRequest, { kept, removed }: Pair, seen: unknown): void {
  const { kept: keptAt, removed: removedAt } = (seen ?? {}) as { kept?: unknown; removed?: unknown }
  if (keptAt === kept.updatedAt && removedAt === removed.updatedAt) return
  throw new Refusal('changedMeanwhile', 'merging.problems.changed', 409)
}

/** A mail on its way to the card that goes away would go astray. @throws Refusal 409 */
export async function mustHaveNothingUnderWay(req: PayloadRequest, { removed }: Pair): Promise<void> {
  const where: Where = { and: [{ contact: { equals: removed.id } }, { state: { in: ['queued', 'deferred', 'sending'] } }] }
  const { totalDocs } = await req.payload.count({ collection: 'deliveries', where })
  if (totalDocs > 0) throw new Refusal('underWay', 'merging.problems.underWay', 409)
}

/** Whether a merge or its undoing is going on with one of the contacts, besides the one given. */
export async function isUnderWay(payload: Payload, ids: string[], besides: string): Promise<boolean> {
  const touches: Where = { or: [{ kept: { in: ids } }, { removed: { in: ids } }] }
  const going = { state: { in: ['begun', 'undoing'] } }
  const found = await findMerges(payload, { and: [touches, going, { id: { not_equals: besides } }] }, 1)
  return found.length > 0
}
