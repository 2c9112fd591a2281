import type { Blocker } from '../domain/mailings'
import { BrokenDkimKey, ServerUnreachable } from './engine'

/** What stands in the way of sending, and what tells more: the server's words, or which file holds the key. */
export interface Blocked {
  blocker: Blocker
  problem: string
}

/** What a failure to send says of a blocker that somebody can remove, with nothing sent; null for any other failure. */
export function blockedIn(error: unknown): Blocked | null {
  if (error instanceof ServerUnreachable) return { blocker: 'serverUnreachable', problem: error.message }
  if (!(error instanceof BrokenDkimKey)) return null
  const { domain, fault, selector } = error.broken
  return { blocker: fault, problem: `${domain}/${selector}.pem` }
}

/** A dispatch that nothing stands in the way of. */
export const unhindered = { problem: null, blocker: null } as const
