import { dateAhead } from './clockAhead.mjs'

/** Does something while the clock of this process runs an hour ahead; afterwards it has been put back. */
export async function anHourAhead(work: () => Promise<unknown>): Promise<void> {
  const usual = globalThis.Date
  globalThis.Date = dateAhead(3_600)
  try {
    await work()
  } finally {
    globalThis.Date = usual
  }
}
