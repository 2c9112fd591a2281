import type { Payload } from 'payload'
import { replacementOf } from '../../../database'
import { findMerges } from './store'

/** How many merges one after the other are followed; more would be a ring. */
const longest = 20

/**
 * The contact that a contact has become by merging; the id itself when it never was merged. Links in mails name
 * the contact as it was then.
 */
export const currentContact = (payload: Payload, id: string): Promise<string> =>
  follow(id, async (removed) => (await findMerges(payload, { removed: { equals: removed } }, 1))[0]?.kept ?? null)

/** The contacts that have become this one by merging. */
export async function mergedInto(payload: Payload, id: string): Promise<string[]> {
  const found: string[] = []
  for (let ids = [id]; ids.length > 0 && found.length < longest; found.push(...ids))
    ids = (await findMerges(payload, { kept: { in: ids } }, longest)).map(({ removed }) => removed)
  return found
}

/** The same for an invitation that gave way to the kept contact's own to the same meeting. */
export const currentInvitation = (payload: Payload, id: string): Promise<string> => follow(id, (removed) => replacementOf(payload, removed))

async function follow(id: string, next: (id: string) => Promise<string | null>): Promise<string> {
  let current = id
  for (let step = 0; step < longest; step++) {
    const kept = await next(current)
    if (!kept) return current
    current = kept
  }
  return current
}
