import { createLocalReq, type PayloadRequest, type TypedUser } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { outgoingWithCrowding } from '../../../src/admin/year/outgoing/crowded'
import { itemsOfYear, reachOfMoves } from '../../../src/admin/year/read/items'
import { readNames } from '../../../src/admin/year/read/names'
import type { Role } from '../../../src/access/roles'
import { isSeen } from '../../../src/domain/planning/filters'
import { whyNotMoved } from '../../../src/domain/planning/mayMove'
import { make, plain } from '../../support/fixtures'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('the year in the admin UI', (spets) => {
  const payload = () => spets().payload
  const users: Partial<Record<Role, TypedUser>> = {}
  let own = ''
  let person = ''

  const as = async (role: Role): Promise<PayloadRequest> => {
    const user = users[role]
    return createLocalReq(user ? { user } : {}, payload())
  }

  const itemsFor = async (role: Role) => {
    const req = await as(role)
    return itemsOfYear(req, 2031, (await readNames(req)).audiences)
  }

  beforeAll(async () => {
    await payload().updateGlobal({ slug: 'publisher', data: plain.publisher() })
    own = (await make(payload()).strengthArea()).id
    const other = (await make(payload()).strengthArea()).id
    person = (await make(payload()).person({ assignments: [{ role: 'process-leader', strengthArea: own, from: '2020-01-01' }] })).id
    for (const role of ['communicator', 'process-leader', 'reader'] as const) {
      const user = await make(payload()).user({ role, ...(role === 'process-leader' ? { person } : {}) })
      users[role] = { ...user, collection: 'users' }
    }
    const plan = await payload().create({
      collection: 'communication-plans',
      data: { title: 'Plan', status: 'draft', audiences: [{ name: 'Kommunerna' }] },
    })
    const audience = plan.audiences?.[0]?.id ?? ''
    await make(payload()).activity({ title: 'Egen', year: 2031, month: '3', strengthAreas: [own], plan: plan.id, audience, public: false })
    await make(payload()).activity({ title: 'Andras', year: 2031, month: '3', strengthAreas: [other], responsible: [person] })
    await make(payload()).activity({ title: 'I fjol', year: 2030, month: '3' })
    await make(payload()).meeting({
      title: 'Möte',
      start: '2031-12-31T22:30:00.000Z',
      end: '2031-12-31T23:30:00.000Z',
      strengthAreas: [own],
    })
  })

  it('holds activities and meetings, with the names of audiences', async () => {
    const items = await itemsFor('communicator')
    expect(items.map(({ title }) => title).toSorted()).toEqual(['Andras', 'Egen', 'Möte'])
    expect(items.find(({ title }) => title === 'Egen')).toMatchObject({ audience: 'Kommunerna', strengthAreas: [own] })
    expect(items.find(({ title }) => title === 'Möte')).toMatchObject({ clock: '23:30', when: { from: '2031-12-31', to: '2032-01-01' } })
  })

  it('is cut by what is chosen', async () => {
    const items = await itemsFor('reader')
    const seen = (filters: object) => items.filter((item) => isSeen(item, filters, 2031)).map(({ title }) => title)
    expect(seen({ area: own }).toSorted()).toEqual(['Egen', 'Möte'])
    expect(seen({ responsible: person })).toEqual(['Andras'])
    expect(seen({ month: '12' })).toEqual(['Möte'])
    expect(seen({ plan: 'none', type: 'meeting' })).toContain('Möte')
  })

  it.each<[Role, Record<string, string | null>]>([
    ['communicator', { Egen: null, Andras: null, Möte: 'meeting' }],
    ['process-leader', { Egen: null, Andras: 'areas', Möte: 'meeting' }],
    ['reader', { Egen: 'reader', Andras: 'reader', Möte: 'meeting' }],
  ])('tells a %s what may be moved, and why not', async (role, expected) => {
    const reach = await reachOfMoves(await as(role))
    expect(Object.fromEntries((await itemsFor(role)).map((item) => [item.title, whyNotMoved(item, reach)]))).toEqual(expected)
  })

  it('gives whoever is not logged in what is public alone', async () => {
    const items = await itemsOfYear(await createLocalReq({}, payload()), 2031, new Map())
    expect(items.map(({ title }) => title).toSorted()).toEqual(['Andras', 'Möte'])
  })

  describe('what goes out', () => {
    beforeAll(async () => {
      const organisation = await make(payload()).organisation()
      for (let index = 0; index < 6; index += 1)
        await make(payload()).contact({ affiliations: [{ organisation: organisation.id }], email: `n${index}@example.org` })
      const segment = await make(payload()).segment({ name: 'Alla' })
      const dispatch = async (subject: string, day: string, status: 'scheduled' | 'completed') => {
        const newsletter = await make(payload()).newsletter({ subject, segments: [segment.id] })
        const at = `2031-05-${day}T08:00:00.000Z`
        await payload().create({
          collection: 'dispatches',
          data: {
            title: subject,
            kind: 'newsletter',
            status,
            newsletter: newsletter.id,
            confirmedCount: 60,
            ...(status === 'completed' ? { startedAt: at } : { scheduledFor: at }),
          },
        })
      }
      await dispatch('Första', '05', 'completed')
      await dispatch('Andra', '07', 'scheduled')
      await dispatch('Långt senare', '20', 'scheduled')
      await make(payload()).activity({ title: 'Planerat brev', type: 'newsletter', year: 2031, month: '5' })
    })

    it('is what was sent, what has a time and what is planned, in order of time', async () => {
      const { outgoing } = await outgoingWithCrowding(await as('reader'), 2031, 5)
      expect(outgoing.map(({ title, kind, clock }) => [title, kind, clock])).toEqual([
        ['Planerat brev', 'planned', null],
        ['Första', 'newsletter', '10:00'],
        ['Andra', 'newsletter', '10:00'],
        ['Långt senare', 'newsletter', '10:00'],
      ])
    })

    it('points out two large mailings to the same people within two days', async () => {
      const { crowded } = await outgoingWithCrowding(await as('communicator'), 2031, 5)
      expect(crowded.map(({ one, other, sharesSegment }) => [one.title, other.title, sharesSegment])).toEqual([['Första', 'Andra', true]])
    })
  })
})
