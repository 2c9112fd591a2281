import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { clientKey } from '../domain/login/client'
import { settingsOf } from '../env'

/** What something typed is counted by. Addresses are counted, not collected: anything may have been typed. */
export const keyOf = (text: string): string => createHash('sha256').update(text.trim().toLowerCase()).digest('base64url')

/**
 * Where a request comes from, as tries are counted by. Next writes the address of the connection here, and
 * `src/server` takes away what a client claims; a proxy of ours adds the client's address last.
 */
export function clientOf(payload: Payload, headers: Headers): string {
  const hops = (headers.get('x-forwarded-for') ?? '').split(',')
  const hop = settingsOf(payload).trustProxy ? hops.at(-1) : hops[0]
  return clientKey(hop ?? '') || 'unknown'
}
