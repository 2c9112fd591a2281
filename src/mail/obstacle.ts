import type { Obstacle } from '../domain/mailings'
import { ServerUnreachable } from './delivery/smtp'
import { BrokenDkimKey } from './dkim'

/** What stands in the way of sending, and what tells more: the server's words, or which file holds the key. */
export interface Blocker {
  obstacle: Obstacle
  problem: string
}

/** What a failure to send says of an obstacle that somebody can remove, with nothing sent; null for any other failure. */
export function blockerIn(error: unknown): Blocker | null {
  if (error instanceof ServerUnreachable) return { obstacle: 'serverUnreachable', problem: error.message }
  if (!(error instanceof BrokenDkimKey)) return null
  const { domain, fault, selector } = error.broken
  return { obstacle: fault, problem: `${domain}/${selector}.pem` }
}

/** A dispatch that nothing stands in the way of. */
export const unhindered = { problem: null, obstacle: null } as const
