import type { Payload } from 'payload'
import { carryOutImport } from './carryOutImport'
import { takeNext, underLeaseOf } from './lease'
import { carryOutUndo } from './undo/undoImport'

/** How long until it is looked again whether one waits, in milliseconds. */
const pause = 1_000

/** What carries out imports, and undoes them, beside the sending of mail and never in its way. */
export interface ImportRunner {
  /** Takes on what waits, if nothing is under way. Never fails: what went wrong is logged. */
  look(): void
  /** Waits until nothing is under way. */
  ended(): Promise<void>
}

/** @param signal asks it to stop between two portions of rows; another worker goes on with them */
export function importRunner(payload: Payload, signal: AbortSignal): ImportRunner {
  let round: Promise<void> | null = null
  let next = 0
  const run = async () => {
    try {
      while (!signal.aborted && (await carryOutNext(payload, signal)));
    } catch (error) {
      payload.logger.error(error)
    }
    round = null
  }
  return {
    look: () => {
      if (performance.now() < next) return
      next = performance.now() + pause
      round ??= run()
    },
    ended: async () => {
      await round
    },
  }
}

/** @returns whether one waited */
async function carryOutNext(payload: Payload, signal: AbortSignal): Promise<boolean> {
  const taken = await takeNext(payload)
  if (!taken) return false
  await underLeaseOf<unknown>(taken, () =>
    taken.run.state === 'undoing' ? carryOutUndo(payload, taken, signal) : carryOutImport(payload, taken, { signal }),
  )
  return true
}
