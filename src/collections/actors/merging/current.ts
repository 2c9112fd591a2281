import type { Payload } from 'payload'
import { findMerges } from './store'

/** How many merges one after the other are followed; more would be a ring. */
const longest = 20

/**
 * The contact that a contact has become by merging; the id itself when it never was merged. Links in mails name
 * the contact as it was then.
 */
export async function currentContact(payload: Payload, id: string): Promise<string> {
  let current = id
  for (let step = 0; step < longest; step++) {
    const [merge] = await findMerges(payload, { removed: { equals: current } }, 1)
    if (!merge) return current
    current = merge.kept
  }
  return current
}

/** The same for an invitation that gave way to the kept contact's own to the same meeting. */
export async function currentInvitation(payload: Payload, id: string): Promise<string> {
  let current = id
  for (let step = 0; step < longest; step++) {
    const [merge] = await findMerges(payload, { 'replaced.removed': { equals: current } }, 1)
    const next = merge?.replaced?.find(({ removed }) => removed === current)?.kept
    if (!next) return current
    current = next
  }
  return current
}
