import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'

/** What is said in the log about the request that is being answered. */
export interface RequestFacts {
  /** Also said in the answer, so that whoever meets an error can be told what the log says of it. */
  requestId: string
  method: string
  /** Without its query, and without what in it is personal. */
  path: string
}

const name = Symbol.for('spets.requests')
const kept: typeof globalThis & { [name]?: AsyncLocalStorage<RequestFacts> } = globalThis

/** The app's own server and what Next has bundled are two copies of this file in one process, and share this. */
const requests = (kept[name] ??= new AsyncLocalStorage<RequestFacts>())

/** Does the work of one request: all that is logged meanwhile says which. Within a request it stays that one. */
export const inRequest = <T>(method: string, address: string, work: () => T, id?: string): T =>
  requests.getStore() ? work() : requests.run({ requestId: id ?? randomUUID(), method, path: pathToTell(address) }, work)

/** The request that is being answered; null outside of any. */
export const currentRequest = (): RequestFacts | null => requests.getStore() ?? null

/** Under these lie only links that act for whoever holds them, or files that bear people's names. */
const secretBelow = new Set([
  'unsubscribe',
  'preferences',
  'preview',
  'invitations',
  'subscriptions',
  'sign-ups',
  'calendar',
  'reset',
  'verify',
  'file',
])

/** Words of ours, and ids. */
const isPlain = (part: string): boolean =>
  /^[a-z][a-z0-9-]{0,40}$/.test(part) || /^[0-9a-f-]{1,36}$/.test(part) || /^_?[a-z]+[A-Za-z.]*$/.test(part)

/**
 * The path of an address as it can stand in a log: no query, no tokens, and of each part only what looks like a
 * word of ours or an id.
 */
export function pathToTell(address: string): string {
  const [path = ''] = address.replace(/^[a-z]+:\/\/[^/]*/, '').split(/[?#]/)
  const parts = path
    .split('/')
    .filter((part) => part !== '')
    .slice(0, 12)
  const told = parts.map((part, at) => (at > 0 && secretBelow.has(parts[at - 1] ?? '') ? '…' : isPlain(part) ? part : '…'))
  return `/${told.join('/')}`
}
