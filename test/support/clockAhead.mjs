/**
 * Preloaded into a process whose clock is to run ahead: `CLOCK_AHEAD` says by how many seconds. Whatever it writes
 * looks to others as if their clocks had been put back since.
 */
const ahead = Number(process.env.CLOCK_AHEAD) * 1000
const now = () => RealDate.now() + ahead
const RealDate = Date

globalThis.Date = new Proxy(RealDate, {
  construct: (_date, parts, target) => Reflect.construct(RealDate, parts.length === 0 ? [now()] : parts, target),
  apply: () => new RealDate(now()).toString(),
  get: (_date, name) => (name === 'now' ? now : Reflect.get(RealDate, name)),
})
