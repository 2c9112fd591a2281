/** What is known of the workers' heartbeats, which are counted in the database and remembered in a file beside it. */
export interface Heartbeats {
  /** How many the database has counted; null when it never has counted any. */
  counted: number | null
  /** When the last one was, by the clock of the worker that made it. */
  lastAt: Date | null
  /** The highest number that was seen from here; null when nothing is remembered. */
  remembered: number | null
  /** Whether this process has made one itself: then nothing was put back without the numbers telling it. */
  isOwn: boolean
}

/**
 * What the heartbeats say.
 * - `goesOn`: the database is the one that it was
 * - `restored`: it was put back from a copy, since it has counted fewer than were seen
 * - `stoodStill`: nobody has beaten for so long that it may have been put back without our seeing it
 */
export type Continuity = 'goesOn' | 'restored' | 'stoodStill'

const minute = 60_000

/** How old the last heartbeat may be where nothing is remembered: others are alive then. In milliseconds. */
const freshForNewcomers = 5 * minute

/** How old it may be where the numbers agree: the folder may have been put back together with the database. */
const freshForOthers = 60 * minute

/** Tells whether the database goes on from where it was. */
export function continuityOf({ counted, lastAt, remembered, isOwn }: Heartbeats, now: Date): Continuity {
  if (remembered !== null && (counted ?? 0) < remembered) return 'restored'
  if (isOwn || counted === null || lastAt === null) return 'goesOn'
  const age = now.getTime() - lastAt.getTime()
  return age > (remembered === null ? freshForNewcomers : freshForOthers) ? 'stoodStill' : 'goesOn'
}

/** How far above what was seen the count is lifted when the database was put back, so that it is said once: others may have seen some more. */
const margin = 1000

/** The number to lift the count to. */
export const liftedAbove = (remembered: number): number => remembered + margin
