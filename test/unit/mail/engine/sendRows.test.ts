import { afterEach, describe, expect, it } from 'vitest'
import { ServerRefuses, ServerUnreachable, sendRows } from '../../../../src/mail/engine'
import type { SendOrder } from '../../../../src/mail/engine/contract'
import { freePort } from '../../../support/freePort'
import { MemoryRows, type NamedRow } from '../../../support/memoryRows'
import { newsletters, orderOf } from '../../../support/sendOrder'
import { type Behaviour, smtpError, startMailServer, type TestMailServer } from '../../../support/smtp'

const open: TestMailServer[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

async function serve(behaviour: Behaviour = {}): Promise<TestMailServer> {
  const server = await startMailServer(behaviour)
  open.push(server)
  return server
}

const addressesOf = (count: number) => Array.from({ length: count }, (_, place) => `r${place}@kommun.example`)

/** Refuses some recipients and takes all others. */
const refusing = (code: number, text: string, isRefused: (address: string) => boolean): Behaviour => ({
  onRcptTo: ({ address }, _session, callback) => callback(isRefused(address) ? smtpError(code, text) : undefined),
})

const statesOf = (store: MemoryRows) => store.all.map(({ state }) => state)
const nobodyHasAny = (store: MemoryRows) => expect(store.all.filter(({ isReserved }) => isReserved)).toEqual([])

describe('rows are sent', () => {
  it.each([1, 2, 7])('once each over %i connections, to each their own', async (connections) => {
    let connected = 0
    const server = await serve({
      onConnect: (_session, callback) => {
        connected += 1
        callback()
      },
    })
    const store = new MemoryRows(addressesOf(120))
    expect(await sendRows(orderOf(store, server.url, { connections }))).toBe(false)
    expect(server.recipients().toSorted()).toEqual(addressesOf(120).toSorted())
    expect(connected).toBe(connections)
    expect(store.all.every(({ attempts, state }) => state === 'accepted' && attempts === 1)).toBe(true)
    for (const { address, messageId, name } of store.all) {
      const mail = await server.to(address)
      expect([mail.messageId, mail.text, mail.html]).toEqual([
        messageId,
        `Hej ${name}!\n\nNyheter från Gävleborg.\n`,
        `<p>Hej ${name}!</p><p>Nyheter från Gävleborg.</p>`,
      ])
    }
  })

  it('once each by several at a time', async () => {
    const server = await serve()
    const store = new MemoryRows(addressesOf(200))
    await Promise.all([1, 2, 3].map((connections) => sendRows(orderOf(store, server.url, { connections }))))
    expect(server.recipients().toSorted()).toEqual(addressesOf(200).toSorted())
    expect(store.in('accepted')).toHaveLength(200)
  })

  it('but one that cannot be written, of which nothing is said', async () => {
    const server = await serve()
    const store = new MemoryRows(addressesOf(4))
    store.of('r2@kommun.example').name = 'Anna\nBcc: x@y.example'
    await sendRows(orderOf(store, server.url))
    expect(statesOf(store)).toEqual(['accepted', 'accepted', 'failed', 'accepted'])
    expect(store.of('r2@kommun.example').response).toBe('Not sent: the name in To holds the control character U+000A')
    expect(server.recipients()).toEqual(['r0@kommun.example', 'r1@kommun.example', 'r3@kommun.example'])
  })
})

describe('a server that', () => {
  it('refuses a recipient for good: that one has failed, and it is told', async () => {
    const server = await serve(refusing(550, '5.1.1 No such user', (address) => address.startsWith('r1@')))
    const store = new MemoryRows(addressesOf(4))
    expect(await sendRows(orderOf(store, server.url))).toBe(true)
    expect(statesOf(store)).toEqual(['accepted', 'failed', 'accepted', 'accepted'])
    expect(store.of('r1@kommun.example')).toMatchObject({ response: '550 5.1.1 No such user', attempts: 1 })
  })

  it('defers one: it is tried again when its time has come, and not before', async () => {
    let asked = 0
    const server = await serve(refusing(450, 'Try later', (address) => address.startsWith('r1@') && ++asked === 1))
    const store = new MemoryRows(addressesOf(3))
    const begun = Date.now()
    const order = orderOf(store, server.url)
    await sendRows(order)
    expect(statesOf(store)).toEqual(['accepted', 'deferred', 'accepted'])
    expect(store.of('r1@kommun.example').notBefore?.getTime()).toBeGreaterThan(begun + 60_000)
    await sendRows(order)
    expect(asked).toBe(1)
    store.letTimePass()
    await sendRows(order)
    expect(store.of('r1@kommun.example')).toMatchObject({ state: 'accepted', attempts: 2 })
    expect(server.recipients()).toEqual(['r0@kommun.example', 'r2@kommun.example', 'r1@kommun.example'])
  })

  it.each<[string, number, Behaviour]>([
    ['in the middle of a message', 4, { hangsUpIn: (to) => to.startsWith('r2@') }],
    ['before it has answered', 5, { answerTo: ({ to }) => (to.startsWith('r2@') ? 'hangUp' : 'accept') }],
  ])('hangs up %s: nobody knows, and it is never sent again', async (_when, whole, behaviour) => {
    const server = await serve(behaviour)
    const store = new MemoryRows(addressesOf(5))
    // Longer than what comes at once.
    const order = orderOf(store, server.url, { messageFor: newsletters(null, 2_000) })
    await sendRows(order)
    store.letTimePass()
    await sendRows(order)
    expect(statesOf(store)).toEqual(['accepted', 'accepted', 'uncertain', 'accepted', 'accepted'])
    expect(store.of('r2@kommun.example').attempts).toBe(1)
    expect([server.mails.length, new Set(server.recipients()).size]).toEqual([whole, whole])
  })

  it.each([1, 3])('closes between two messages, over %i connections: all are taken at the first attempt', async (connections) => {
    const server = await serve({ answerTo: () => 'acceptAndClose' })
    const store = new MemoryRows(addressesOf(12))
    await sendRows(orderOf(store, server.url, { connections }))
    expect(server.recipients().toSorted()).toEqual(addressesOf(12).toSorted())
    expect(store.all.map(({ attempts, state }) => [state, attempts])).toEqual(addressesOf(12).map(() => ['accepted', 1]))
  })

  it('is not there: nothing has begun, and nobody has any row', async () => {
    const store = new MemoryRows(addressesOf(3))
    await expect(sendRows(orderOf(store, `smtp://127.0.0.1:${await freePort()}`, { connections: 2 }))).rejects.toThrow(ServerUnreachable)
    expect(store.all.map(({ attempts, state }) => [state, attempts])).toEqual(addressesOf(3).map(() => ['queued', 0]))
    nobodyHasAny(store)
  })

  it('takes nothing from us for good: rows are as they were', async () => {
    const server = await serve({ onMailFrom: (_address, _session, callback) => callback(smtpError(550, 'Not you')) })
    const store = new MemoryRows(addressesOf(6))
    await expect(sendRows(orderOf(store, server.url, { connections: 2 }))).rejects.toThrow(ServerRefuses)
    expect(store.all.map(({ attempts, state }) => [state, attempts])).toEqual(addressesOf(6).map(() => ['queued', 0]))
    nobodyHasAny(store)
    expect(server.mails).toEqual([])
  })

  it('refuses one after another: whoever ordered is told, and nothing more is begun', async () => {
    const server = await serve(refusing(550, 'Blocked by policy', () => true))
    const store = new MemoryRows(addressesOf(30))
    const told: unknown[] = []
    const stoppedByRun: SendOrder<NamedRow>['stoppedByRun'] = (refused, response) => {
      told.push([refused.blame, response])
      return Promise.resolve()
    }
    await sendRows(orderOf(store, server.url, { stoppedByRun }))
    expect(told).toEqual([['us', '550 Blocked by policy']])
    expect(store.in('failed').length).toBeLessThan(10)
    expect(store.in('failed').length + store.in('queued').length).toBe(30)
    nobodyHasAny(store)
  })
})

describe('nothing new is begun', () => {
  it.each([1, 4])('over %i connections once it is to stop; what is under way is finished', async (connections) => {
    const stopping = new AbortController()
    const server = await serve({
      answerTo: (_mail, taken) => {
        if (taken === 5) stopping.abort()
        return 'accept'
      },
    })
    const store = new MemoryRows(addressesOf(40))
    await sendRows(orderOf(store, server.url, { connections, signal: stopping.signal }))
    expect(server.mails.length).toBeLessThan(5 + connections)
    expect(
      store
        .in('accepted')
        .map(({ address }) => address)
        .toSorted(),
    ).toEqual(server.recipients().toSorted())
    expect(store.in('queued')).toHaveLength(40 - server.mails.length)
    nobodyHasAny(store)

    await sendRows(orderOf(store, server.url, { connections }))
    expect(server.recipients().toSorted()).toEqual(addressesOf(40).toSorted())
  })

  it('when it is not to go on', async () => {
    const server = await serve()
    const store = new MemoryRows(addressesOf(3))
    await sendRows(orderOf(store, server.url, { goesOn: () => Promise.resolve(false) }))
    expect([server.mails, store.in('queued').length]).toEqual([[], 3])
  })

  it('of what the store did not mark', async () => {
    const server = await serve()
    const store = new MemoryRows(addressesOf(3))
    const write = store.write.bind(store)
    store.write = (writes) => write({ ...writes, marks: writes.marks.filter((id) => id !== 'row-1') })
    await sendRows(orderOf(store, server.url))
    expect(server.recipients()).toEqual(['r0@kommun.example', 'r2@kommun.example'])
  })

  it('when the store fails; what was not begun is given back', async () => {
    const server = await serve()
    const store = new MemoryRows(addressesOf(9))
    const write = store.write.bind(store)
    store.write = (writes) => (server.mails.length >= 3 ? Promise.reject(new Error('The disk is full')) : write(writes))
    await expect(sendRows(orderOf(store, server.url))).rejects.toThrow('The disk is full')
    expect(server.mails).toHaveLength(3)
    // The third is what a worker's end leaves: marked, and nobody knows.
    expect([store.in('accepted').length, store.in('sending').length, store.in('queued').length]).toEqual([2, 1, 6])
  })
})
