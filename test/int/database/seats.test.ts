import { describe, expect, it } from 'vitest'
import { eventOf } from '../../../src/audit'
import { compareAndSet, markTold, promoteSeat, seatsOf, seatsToTell, setAnswer, settleSeats } from '../../../src/database'
import type { InvitationAnswer } from '../../../src/domain/mailings'
import type { Meeting } from '../../../src/payload-types'
import { make, plain } from '../../support/fixtures'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('places at a meeting', (spets) => {
  const payload = () => spets().payload

  /** A meeting and so many invitations to it, by the short way into the database. */
  async function invited(count: number, changes: Partial<Meeting>) {
    const { id: meeting } = await make(payload()).meeting(changes as never)
    const { db } = payload()
    const invitations: string[] = []
    for (let number = 0; number < count; number++) {
      const contact = await db.create({ collection: 'contacts', data: plain.contact() as never })
      invitations.push((await db.create({ collection: 'invitations', data: { meeting, contact: contact.id } as never })).id as string)
    }
    return { meeting, invitations }
  }

  const event = (document: string) => eventOf({ deed: 'update', by: 'recipient', entity: 'invitations', document, fields: ['answer'] })

  const say = (invitation: string, answer: InvitationAnswer, at = new Date(), guests?: number) =>
    setAnswer(payload(), { invitation, answer, via: 'web', at, event: event(invitation), ...(guests === undefined ? {} : { guests }) })

  async function answer(meeting: string, invitation: string, value: InvitationAnswer, at?: Date, guests?: number) {
    await say(invitation, value, at, guests)
    return settleSeats(payload(), meeting)
  }

  const seated = async (meeting: string) =>
    (await seatsOf(payload(), meeting)).filter((seat) => seat.seated).map(({ invitation }) => invitation)
  const waiting = async (meeting: string) =>
    (await seatsOf(payload(), meeting)).filter((seat) => !seat.seated).map(({ invitation }) => invitation)

  const untold = async (meeting: string) =>
    (await seatsToTell(payload(), new Date())).find((each) => each.meeting === meeting)?.invitations ?? []

  /** What lists show, by invitation. */
  async function shown(meeting: string) {
    const { docs } = await payload().find({
      collection: 'invitations',
      where: { meeting: { equals: meeting } },
      depth: 0,
      pagination: false,
    })
    return new Map(docs.map(({ id, place }) => [id, place ?? null]))
  }

  it('are taken by 50 of 200 who answer at once, and the others wait in the order of answering', async () => {
    const { meeting, invitations } = await invited(200, { capacity: 50 })
    const order = invitations.toSorted(() => Math.random() - 0.5)
    await Promise.all(order.map((each, place) => answer(meeting, each, 'yes', new Date(Date.now() + place))))
    expect(await seated(meeting)).toEqual(order.slice(0, 50))
    expect(await waiting(meeting)).toEqual(order.slice(50))
    const places = await shown(meeting)
    expect(order.map((each) => places.get(each))).toEqual([...Array(50).fill('seat'), ...Array(150).fill('waiting')])
  })

  it('go on to the next, one for each no, also when ten say no at once', async () => {
    const { meeting, invitations } = await invited(25, { capacity: 12 })
    for (const each of invitations) await say(each, 'yes')
    expect(await settleSeats(payload(), meeting)).toEqual([])
    const had = await seated(meeting)
    const queue = await waiting(meeting)
    expect(await answer(meeting, had[0]!, 'no')).toEqual([queue[0]])
    const promoted = await Promise.all(had.slice(1, 11).map((each) => answer(meeting, each, 'no')))
    expect(promoted.flat().toSorted()).toEqual(queue.slice(1, 11).toSorted())
    expect(await seated(meeting)).toEqual([had[11], ...queue.slice(0, 11)])
    expect((await shown(meeting)).get(had[0]!)).toBeNull()
    expect(await untold(meeting)).toEqual(queue.slice(0, 11))
  })

  it('are told of once, whoever would tell', async () => {
    const { meeting, invitations } = await invited(2, { capacity: 1 })
    for (const each of invitations) await answer(meeting, each, 'yes')
    await answer(meeting, invitations[0]!, 'no')
    const marked = await Promise.all([1, 2, 3].map(() => markTold(payload(), meeting, [invitations[1]!], new Date())))
    expect(marked.flat()).toEqual([invitations[1]])
    expect(await untold(meeting)).toEqual([])
    await settleSeats(payload(), meeting)
    expect(await untold(meeting)).toEqual([])
  })

  describe('are put right by whoever comes next', () => {
    it('when an answer was written and nothing more', async () => {
      const { meeting, invitations } = await invited(3, { capacity: 2 })
      await say(invitations[0]!, 'yes', new Date('2026-11-30T08:00:00Z'))
      await say(invitations[1]!, 'yes', new Date('2026-11-30T08:00:01Z'))
      await answer(meeting, invitations[2]!, 'yes', new Date('2026-11-30T08:00:02Z'))
      expect([await seated(meeting), await waiting(meeting)]).toEqual([invitations.slice(0, 2), invitations.slice(2)])
    })

    it('when it was decided and the lists were not told', async () => {
      const { meeting, invitations } = await invited(2, { capacity: 1 })
      for (const each of invitations) await answer(meeting, each, 'yes')
      await payload().db.updateOne({ collection: 'invitations', id: invitations[0]!, data: { place: 'waiting' } })
      await settleSeats(payload(), meeting)
      expect([...(await shown(meeting)).values()].toSorted()).toEqual(['seat', 'waiting'])
      expect((await shown(meeting)).get(invitations[0]!)).toBe('seat')
    })

    it('when another process decides at the same time', async () => {
      const { meeting, invitations } = await invited(20, { capacity: 5 })
      for (const each of invitations) await say(each, 'yes')
      const find = async () =>
        (await payload().db.findOne<{ id: string; revision: number }>({
          collection: 'meeting-seats',
          where: { meeting: { equals: meeting } },
        }))!
      await settleSeats(payload(), meeting)
      const settling = settleSeats(payload(), meeting)
      // As another process does: it raises the revision in between.
      for (let time = 0; time < 5; time++) {
        const { id, revision } = await find()
        await compareAndSet(payload(), 'meeting-seats', id, { revision: { equals: revision } }, { revision: revision + 1 })
      }
      await settling
      expect(await seated(meeting)).toHaveLength(5)
    })
  })

  it('are taken and left by hand too, and by an invitation that is removed', async () => {
    const { meeting, invitations } = await invited(3, { capacity: 1 })
    const [first = '', second = '', third = ''] = invitations
    const update = (id: string, data: object) => payload().update({ collection: 'invitations', id, data, depth: 0 })
    for (const each of invitations) await update(each, { answer: 'yes' })
    expect(await shown(meeting)).toEqual(
      new Map([
        [first, 'seat'],
        [second, 'waiting'],
        [third, 'waiting'],
      ]),
    )
    await update(second, { place: 'seat', answeredAt: '2020-01-01T00:00:00.000Z' })
    await update(first, { answeredAt: '2040-01-01T00:00:00.000Z', comment: 'Kommer sent' })
    expect((await shown(meeting)).get(second)).toBe('waiting')
    await update(first, { removedAt: new Date().toISOString() })
    expect(await seated(meeting)).toEqual([second])
    await payload().delete({ collection: 'invitations', id: second })
    expect(await seated(meeting)).toEqual([third])
  })

  it('are taken by guests as well, and by those who signed up up to what is kept', async () => {
    const { meeting, invitations } = await invited(5, { capacity: 4, seatsKept: 2, guests: 3 })
    const [first = '', second = '', third = '', fourth = '', fifth = ''] = invitations
    const at = (second: number) => new Date(Date.UTC(2026, 10, 30, 8, 0, second))
    for (const [place, each] of [first, second, third].entries())
      await setAnswer(payload(), { invitation: each, answer: 'yes', via: 'signUp', at: at(place), event: event(each) })
    await answer(meeting, fourth, 'yes', at(3), 2)
    expect([await seated(meeting), await waiting(meeting)]).toEqual([
      [first, second],
      [third, fourth],
    ])
    await answer(meeting, fourth, 'yes', at(4), 1)
    expect(await seated(meeting)).toEqual([first, second, fourth])
    expect(await answer(meeting, fifth, 'yes', at(5))).toEqual([])
    await answer(meeting, third, 'yes', at(6), 0)
    expect(await waiting(meeting)).toEqual([third, fifth])
  })

  it('are given when there are more, kept when there are fewer, and given by hand', async () => {
    const { meeting, invitations } = await invited(5, { capacity: 2 })
    for (const each of invitations) await answer(meeting, each, 'yes')
    const resize = (capacity: number) => payload().update({ collection: 'meetings', id: meeting, data: { capacity }, depth: 0 })
    await resize(3)
    await settleSeats(payload(), meeting)
    expect(await seated(meeting)).toEqual(invitations.slice(0, 3))
    await resize(1)
    await settleSeats(payload(), meeting)
    expect(await seated(meeting)).toEqual(invitations.slice(0, 3))
    expect(await promoteSeat(payload(), meeting, invitations[4]!, false)).toBe('full')
    expect(await promoteSeat(payload(), meeting, invitations[4]!, true)).toBe('promoted')
    expect(await promoteSeat(payload(), meeting, invitations[4]!, true)).toBe('notWaiting')
    expect((await shown(meeting)).get(invitations[4]!)).toBe('seat')
    expect(await waiting(meeting)).toEqual([invitations[3]])
  })

  it('are none of a meeting that is gone', async () => {
    const { meeting } = await invited(0, { capacity: 2 })
    const kept = () => payload().db.count({ collection: 'meeting-seats', where: { meeting: { equals: meeting } } })
    await settleSeats(payload(), meeting)
    expect((await kept()).totalDocs).toBe(1)
    await payload().delete({ collection: 'meetings', id: meeting })
    expect(await settleSeats(payload(), meeting)).toEqual([])
    expect((await kept()).totalDocs).toBe(0)
  })
})
