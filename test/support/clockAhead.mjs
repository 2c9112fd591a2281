/**
 * A clock that runs ahead. Preloaded into a process, `CLOCK_AHEAD` says by how many seconds: whatever it writes looks
 * to others as if their clocks had been put back since.
 */
const RealDate = Date

/** Date as it is where the clock runs ahead, by so many seconds. */
export function dateAhead(seconds) {
  const now = () => RealDate.now() + seconds * 1000
  return new Proxy(RealDate, {
    construct: (_date, parts, target) => Reflect.construct(RealDate, parts.length === 0 ? [now()] : parts, target),
    apply: () => new RealDate(now()).toString(),
    get: (_date, name) => (name === 'now' ? now : Reflect.get(RealDate, name)),
  })
}

if (process.env.CLOCK_AHEAD) globalThis.Date = dateAhead(Number(process.env.CLOCK_AHEAD))
