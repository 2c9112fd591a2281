/** How long a worker waits for something to end that another has set, although its own clock has been put back since, in milliseconds. */
const clockSlack = 10 * 60_000

/** Until when something holds that begins now. */
export const leaseFrom = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1000)

/**
 * Between which instants something ends that was taken for so many seconds and still holds. Before them it is over.
 * Past them it was taken by a clock that ran ahead and has been put back: whoever took it is not waited for, since
 * what a lost lease costs is known (a row is `uncertain`, never sent twice) and how far ahead it ran is not.
 * @param now by the clock of whoever asks
 * @param seconds the longest that anybody takes such a thing for
 */
export const stillHeld = (now: Date, seconds: number): { from: Date; to: Date } => ({
  from: now,
  to: new Date(leaseFrom(now, seconds).getTime() + clockSlack),
})
