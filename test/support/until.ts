import { setTimeout as pause } from 'node:timers/promises'

/** How often a condition is looked at unless said otherwise, in milliseconds. */
const often = 50

/**
 * Waits for something to come true, instead of for a time.
 * @param what is named in the error
 * @param limit how long to wait at most, in milliseconds
 * @param interval how often to look, in milliseconds
 * @throws Error when it did not come true in time
 */
export async function until(what: string, isTrue: () => boolean | Promise<boolean>, limit = 20_000, interval = often): Promise<void> {
  const last = Date.now() + limit
  while (!(await isTrue())) {
    if (Date.now() > last) throw new Error(`Waited ${limit} ms in vain until ${what}`)
    await pause(interval)
  }
}
