import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deliveryStore, insertDeliveries, type NewDelivery, type Settlement } from '../../../src/database'
import { anHourAhead } from '../../support/anHourAhead'
import { make } from '../../support/fixtures'
import { mailRoom } from '../../support/mailings'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('the store of deliveries', (spets) => {
  const room = mailRoom(spets)
  const payload = () => spets().payload
  const store = () => deliveryStore(payload())
  const nothing = { settlements: [], releases: [], marks: [] }
  let dispatch = ''

  beforeEach(async () => {
    dispatch = (await make(payload()).dispatch()).id
  })
  afterEach(() => payload().delete({ collection: 'deliveries', where: { dispatch: { equals: dispatch } } }))

  const row = (contact: string, address: string): NewDelivery => ({
    contact,
    address,
    name: 'Å',
    contactKind: 'person',
    language: 'sv',
    state: 'queued',
    reason: null,
    key: address,
  })

  const rows = async (count: number) => {
    const contacts = await room.contacts(count)
    await insertDeliveries(
      payload(),
      dispatch,
      contacts.map(({ address, id }) => row(id, address ?? '')),
    )
    return contacts
  }
  const reserve = (worker: string, limit = 10, leaseSeconds = 60) => store().reserve({ dispatch, worker, limit, leaseSeconds })
  const write = (worker: string, writes: Partial<Parameters<ReturnType<typeof store>['write']>[2]>, leaseSeconds = 60) =>
    store().write(worker, leaseSeconds, { ...nothing, ...writes })
  const settled = (id: string, state: Settlement['state'], nextAttemptAt: Date | null = null): Settlement => ({
    id,
    state,
    response: `said ${state}`,
    messageId: `<${id}@x>`,
    nextAttemptAt,
  })
  const only = async () => (await room.deliveries(dispatch))[0]

  describe('takes rows in', () => {
    it('once each, however often it is asked', async () => {
      const contacts = await rows(3)
      await insertDeliveries(
        payload(),
        dispatch,
        contacts.map(({ address, id }) => row(id, address ?? '')),
      )
      expect(await room.accounting(dispatch)).toMatchObject({ candidates: 3, queued: 3 })
    })

    it('and leaves out whoever has the address of another', async () => {
      const [first, second] = await room.contacts(2)
      await insertDeliveries(payload(), dispatch, [row(first!.id, 'same@x.example'), row(second!.id, 'same@x.example')])
      expect(await room.accounting(dispatch)).toMatchObject({ candidates: 2, queued: 1, excluded: { duplicate: 1 } })
    })
  })

  describe('lets reserve', () => {
    it('each row by one worker only, also at one moment', async () => {
      await rows(6)
      const taken = (await Promise.all(['a', 'b', 'c'].map((worker) => reserve(worker, 6)))).flat().map(({ id }) => id)
      expect(taken).toHaveLength(new Set(taken).size)
      expect((await room.accounting(dispatch)).queued).toBe(6)
    })

    it('each of four workers some as long as there are any, until the last is taken', async () => {
      await rows(48)
      const nobodys = async () => (await room.deliveries(dispatch, { worker: { exists: false } })).length
      const workUntilNone = async (worker: string): Promise<{ taken: string[]; left: number }> => {
        const taken: string[] = []
        for (;;) {
          const got = (await reserve(worker, 3)).map(({ id }) => id)
          if (got.length === 0) return { taken, left: await nobodys() }
          taken.push(...got)
          await write(worker, { marks: got })
        }
      }
      const ends = await Promise.all(['a', 'b', 'c', 'd'].map(workUntilNone))
      expect(ends.map(({ left }) => left)).toEqual([0, 0, 0, 0])
      const taken = ends.flatMap(({ taken: ids }) => ids)
      expect([taken.length, new Set(taken).size]).toEqual([48, 48])
    })

    it('again once a lease has run out, and then the first has lost it', async () => {
      await rows(1)
      const [mine] = await reserve('a', 1, -1)
      const [theirs] = await reserve('b')
      expect(theirs?.id).toBe(mine?.id)
      expect((await write('a', { marks: [mine?.id ?? ''] })).size).toBe(0)
      expect((await write('b', { marks: [mine?.id ?? ''] })).size).toBe(1)
    })

    it('what was given back, and not before its time', async () => {
      await rows(1)
      const [mine] = await reserve('a')
      await store().unreserve('a', [mine?.id ?? ''], new Date(Date.now() + 60_000))
      expect(await reserve('b')).toEqual([])
      await payload().update({
        collection: 'deliveries',
        id: mine?.id ?? '',
        data: { nextAttemptAt: new Date(Date.now() - 1000).toISOString() },
      })
      expect(await reserve('b')).toHaveLength(1)
    })

    it('nothing that a person has stopped', async () => {
      await rows(1)
      const [mine] = await reserve('a')
      await payload().update({ collection: 'deliveries', id: mine?.id ?? '', data: { state: 'cancelled' } })
      expect((await write('a', { marks: [mine?.id ?? ''] })).size).toBe(0)
    })
  })

  describe('writes in one step', () => {
    it('how one ended and what comes next', async () => {
      await rows(2)
      const [first, second] = await reserve('a')
      await write('a', { marks: [first!.id] })
      const marked = await write('a', { settlements: [settled(first!.id, 'accepted')], marks: [second!.id] })
      expect([...marked]).toEqual([second!.id])
      expect(await room.accounting(dispatch)).toMatchObject({ accepted: 1, sending: 1 })
      const [done] = await room.deliveries(dispatch, { state: { equals: 'accepted' } })
      expect(done).toMatchObject({ response: 'said accepted', attempts: 1, messageId: `<${first!.id}@x>` })
    })

    it('the same twice without harm', async () => {
      await rows(1)
      const [mine] = await reserve('a')
      await write('a', { marks: [mine!.id] })
      const again = { settlements: [settled(mine!.id, 'accepted')] }
      await write('a', again)
      await write('a', again)
      expect(await only()).toMatchObject({ state: 'accepted', attempts: 1 })
    })

    it('what was released as it was before, and may be marked again in the same step', async () => {
      await rows(1)
      const [mine] = await reserve('a')
      await write('a', { marks: [mine!.id] })
      await write('a', { releases: [mine!] })
      expect(await only()).toMatchObject({ state: 'queued', attempts: 0 })
      await write('a', { marks: [mine!.id] })
      expect((await write('a', { releases: [mine!], marks: [mine!.id] })).size).toBe(1)
      expect(await only()).toMatchObject({ state: 'sending', attempts: 1 })
    })

    it('nothing of another worker’s', async () => {
      await rows(1)
      const [mine] = await reserve('a')
      await write('a', { marks: [mine!.id] })
      await write('b', { settlements: [settled(mine!.id, 'accepted')] })
      expect(await only()).toMatchObject({ state: 'sending' })
    })
  })

  describe('of a lease that has run out', () => {
    const expired = async () => {
      await rows(1)
      const [mine] = await reserve('a')
      await write('a', { marks: [mine!.id] }, -1)
      expect(await store().expire([dispatch], 60, 'nobody knows')).toBe(1)
      expect(await only()).toMatchObject({ state: 'uncertain', response: 'nobody knows' })
      return mine!.id
    }

    it('takes what its worker knows all the same', async () => {
      const id = await expired()
      await write('a', { settlements: [settled(id, 'accepted')] })
      expect(await only()).toMatchObject({ state: 'accepted' })
    })

    it('but does not have it tried again by itself', async () => {
      const id = await expired()
      await write('a', { settlements: [settled(id, 'deferred', new Date())] })
      expect(await only()).toMatchObject({ state: 'uncertain' })
      expect(await reserve('b')).toEqual([])
    })

    it('leaves those alone that are within theirs, and other dispatches', async () => {
      await rows(1)
      const [mine] = await reserve('a')
      await write('a', { marks: [mine!.id] })
      expect(await store().expire([dispatch], 60, 'x')).toBe(0)
      await write('a', { releases: [mine!] })
      await write('a', { marks: [mine!.id] }, -1)
      expect(await store().expire([(await make(payload()).dispatch()).id], 60, 'x')).toBe(0)
    })
  })

  describe('of a worker whose clock was an hour ahead, and that died before it was put back', () => {
    it('gives the rows that it had reserved to another', async () => {
      await rows(2)
      await anHourAhead(() => reserve('a'))
      expect(await reserve('b')).toHaveLength(2)
    })

    it('holds those uncertain that it had begun', async () => {
      await rows(1)
      await anHourAhead(async () => {
        const [mine] = await reserve('a')
        await write('a', { marks: [mine!.id] })
      })
      expect(await store().expire([dispatch], 60, 'nobody knows')).toBe(1)
      expect(await reserve('b')).toEqual([])
    })
  })
})
