import { afterEach, expect, it } from 'vitest'
import { limitsAt, sendRows } from '../../../../src/mail/engine'
import type { CountedLimit, Rates } from '../../../../src/mail/engine/limits'
import { MemoryRows, type NamedRow } from '../../../support/memoryRows'
import { orderOf } from '../../../support/sendOrder'
import { startMailServer, type TestMailServer } from '../../../support/smtp'

let server: TestMailServer
afterEach(() => server.close())

/** Counts as a database does, in one period that does not end until it is said. */
function counter() {
  const counted = new Map<string | null, number>()
  const count = ({ domain, points }: CountedLimit, wanted: number) => {
    const before = counted.get(domain) ?? 0
    counted.set(domain, before + wanted)
    return Promise.resolve({ granted: Math.min(Math.max(points - before, 0), wanted), wait: 5_000 })
  }
  return { count, begin: () => counted.clear() }
}

const addresses = [...Array(8).keys()].flatMap((place) => [`r${place}@kommun.example`, `r${place}@slow.example`])

async function sent(rates: Rates) {
  server = await startMailServer()
  const store = new MemoryRows(addresses)
  const { begin, count } = counter()
  const order = orderOf(store, server.url, { connections: 3, limits: limitsAt<NamedRow>(rates, count) })
  const domains = () => server.recipients().map((address) => address.split('@')[1])
  const perPeriod: [kommun: number, slow: number][] = []
  for (let before = -1; before < server.mails.length;) {
    before = server.mails.length
    const [kommun, slow] = ['kommun.example', 'slow.example'].map((domain) => domains().filter((each) => each === domain).length)
    await sendRows(order)
    const now = (domain: string, was = 0) => domains().filter((each) => each === domain).length - was
    perPeriod.push([now('kommun.example', kommun), now('slow.example', slow)])
    begin()
    store.letTimePass()
  }
  expect(server.recipients().toSorted()).toEqual(addresses.toSorted())
  return { store, perPeriod: perPeriod.slice(0, -1) }
}

it('no more are sent in a period than the rate lets through, and the rest later', async () => {
  const { perPeriod, store } = await sent({ perMinute: 60, domains: new Map() })
  expect(perPeriod.map(([kommun, slow]) => kommun + slow)).toEqual([5, 5, 5, 1])
  expect(Math.max(...store.asked), 'nor are more reserved at a time').toBe(5)
})

it('a domain of its own rate keeps nobody else waiting', async () => {
  const { perPeriod } = await sent({ perMinute: null, domains: new Map([['slow.example', 36]]) })
  expect(perPeriod).toEqual([
    [8, 3],
    [0, 3],
    [0, 2],
  ])
})

it('both hold together', async () => {
  const { perPeriod } = await sent({ perMinute: 72, domains: new Map([['slow.example', 12]]) })
  for (const [kommun, slow] of perPeriod) {
    expect(slow).toBeLessThanOrEqual(1)
    expect(kommun + slow).toBeLessThanOrEqual(6)
  }
})
