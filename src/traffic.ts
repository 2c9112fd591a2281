import { AsyncLocalStorage } from 'node:async_hooks'
import type { EventEmitter } from 'node:events'
import { setImmediate, setTimeout } from 'node:timers/promises'

/** What one question has read so far. */
export interface Meter {
  documents: number
  /** By `performance.now()`. */
  begun: number
  /** It reads much, and lets all others go first. */
  isHeavy: boolean
}

interface Traffic {
  /** Requests that are being answered, heavy questions not counted. */
  light: number
  meters: AsyncLocalStorage<Meter>
}

/** One for the process: the server and each of Next's bundles have their own copy of this file. */
const key = Symbol.for('spets.traffic')
const held = globalThis as { [key]?: Traffic }
const traffic: Traffic = (held[key] ??= { light: 0, meters: new AsyncLocalStorage() })

/** How long one step of a heavy question lets others go first at most, and how often it looks, in milliseconds. */
const politeness = { most: 200, look: 5 }

/** Counts a request until its answer has gone. */
export function countRequest(response: EventEmitter): void {
  traffic.light += 1
  response.once('close', () => (traffic.light -= 1))
}

/** Does the work of a heavy question, its waiting too, so that no other heavy one takes it for somebody to let go first. */
export async function heavily<T>(work: () => Promise<T>): Promise<T> {
  traffic.light -= 1
  try {
    return await work()
  } finally {
    traffic.light += 1
  }
}

/** Answers a question; what it reads is counted, and told by `currentMeter`. */
export const metered = <T>(isHeavy: boolean, answer: () => Promise<T>): Promise<T> =>
  traffic.meters.run({ documents: 0, begun: performance.now(), isHeavy }, answer)

/** Does work that a question sets off and does not ask for: what it reads is not counted for it. */
export const unmetered = <T>(work: () => Promise<T>): Promise<T> => traffic.meters.exit(work)

/** The question that is being answered, where there is one. */
export const currentMeter = (): Meter | undefined => traffic.meters.getStore()

/**
 * Lets others be answered. SQLite answers at once and leaves no room between two reads by itself; a heavy question
 * waits until nobody else is being answered.
 */
export async function letOthersGoFirst({ isHeavy }: Meter): Promise<void> {
  await setImmediate()
  const begun = performance.now()
  while (isHeavy && traffic.light > 0 && performance.now() - begun < politeness.most) await setTimeout(politeness.look)
}
