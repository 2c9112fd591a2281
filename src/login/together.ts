import type { PayloadRequest } from 'payload'
import { keyOf } from './client'

/** How many tries of one address are looked at together; fewer than it has tries. */
const places = 4

/** How long one try keeps its place at most, in milliseconds: whoever logs in without a request never says the end. */
const longest = 15_000

interface Tries {
  running: number
  waiting: (() => void)[]
}

const byAddress = new Map<string, Tries>()

/**
 * Waits while several tries of the same address are looked at: one that succeeds gives the others' tries back, so
 * that many right ones at once are not taken for guesses. `endTry` gives the place to the next.
 */
export async function waitForTries(req: PayloadRequest, email: string): Promise<void> {
  const key = keyOf(email)
  const tries = byAddress.get(key) ?? { running: 0, waiting: [] }
  byAddress.set(key, tries)
  if (tries.running < places) tries.running += 1
  else await new Promise<void>((resolve) => tries.waiting.push(resolve))
  const timer = setTimeout(() => endTry(req), longest).unref()
  req.context.endTry = () => {
    clearTimeout(timer)
    leave(key, tries)
  }
}

/** The try of a request is over, whatever came of it. */
export function endTry({ context }: Pick<PayloadRequest, 'context'>): void {
  const { endTry: end } = context
  context.endTry = undefined
  if (typeof end === 'function') end()
}

function leave(key: string, tries: Tries): void {
  const next = tries.waiting.shift()
  if (next) return next()
  tries.running -= 1
  if (tries.running === 0) byAddress.delete(key)
}
