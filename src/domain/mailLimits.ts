/** The longest period that messages are counted over, in seconds: shorter is more even. */
const longest = 5

/**
 * A limit of messages a minute as so many in a short period, so that a receiving server sees an even stream.
 * @param perMinute at least 1
 * @returns how many in how many seconds; never more than `perMinute` in a minute
 */
export function windowFor(perMinute: number): { points: number; duration: number } {
  const points = Math.floor((perMinute * longest) / 60)
  return points >= 1 ? { points, duration: longest } : { points: 1, duration: Math.ceil(60 / perMinute) }
}
