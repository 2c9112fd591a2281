import { beforeAll, describe, expect, it } from 'vitest'
import { activitiesOfYear } from '../../../src/database'
import { isMongodb } from '../../../src/database/drop'
import { onEachDatabase } from '../../support/spets'

onEachDatabase("a year's activities", (spets) => {
  const ids: Record<string, string> = {}
  let area = ''
  let person = ''

  beforeAll(async () => {
    const { payload } = spets()
    area = (await payload.create({ collection: 'strength-areas', data: { title: 'Energi', slug: 'energi' }, draft: true })).id
    person = (await payload.create({ collection: 'people', data: { name: 'Alva' } })).id
    const make = async (name: string, data: object) => {
      const { id } = await payload.create({
        collection: 'activities',
        data: { title: name, type: 'news', status: 'planned', year: 2026, ...data },
      })
      ids[name] = id
    }
    await make('month', { month: '5', recursIn: ['11', '2'], strengthAreas: [area], responsible: [person], audience: 'row' })
    await make('year', { public: true })
    await make('crossing', { year: 2025, from: '2025-12-20T12:00:00.000Z', to: '2026-01-10T12:00:00.000Z' })
    await make('last day', { year: 2025, to: '2026-03-10T12:00:00.000Z' })
    await make('another year', { year: 2025, month: '5' })
    await make('later', { year: 2027, from: '2027-02-20T12:00:00.000Z' })
    await make('in the trash', {})
    await payload.update({ collection: 'activities', id: ids['in the trash'] ?? '', data: { deletedAt: new Date().toISOString() } })
    await payload.update({ collection: 'activities', id: ids['month'] ?? '', data: { title: 'A month' }, locale: 'en' })
  })

  const found = (publicOnly: boolean) => activitiesOfYear(spets().payload, { year: 2026, publicOnly })

  it('are those of the year and those that reach into it, and none of the trash', async () => {
    const names = ['month', 'year', 'crossing', 'last day'].map((name) => ids[name])
    expect((await found(false)).map(({ id }) => id).toSorted()).toEqual(names.toSorted())
  })

  it('are the public ones alone for the public', async () => {
    expect((await found(true)).map(({ id }) => id)).toEqual([ids.year])
  })

  it('tell what places and names them', async () => {
    const all = await found(false)
    expect(all.find(({ id }) => id === ids.month)).toEqual({
      id: ids.month,
      title: { sv: 'month', en: 'A month' },
      type: 'news',
      status: 'planned',
      year: 2026,
      month: '5',
      from: null,
      to: null,
      recursIn: ['11', '2'],
      plan: null,
      audience: 'row',
      strengthAreas: [area],
      responsible: [person],
      updatedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
    })
    expect(all.find(({ id }) => id === ids.crossing)).toMatchObject({
      from: '2025-12-20T12:00:00.000Z',
      to: '2026-01-10T12:00:00.000Z',
      recursIn: [],
      responsible: [],
    })
  })

  describe('are read anew as soon as one of them', () => {
    const titles = async () => (await found(false)).map(({ title }) => title.sv)
    const make = (title: string) =>
      spets().payload.create({
        collection: 'activities',
        data: { title, type: 'news', status: 'planned', year: 2026, strengthAreas: [area] },
      })

    it('is made, changed, put in the trash, taken back or deleted', async () => {
      const { payload } = spets()
      const before = await titles()
      const { id } = await make('new')
      expect(await titles()).toEqual([...before, 'new'])
      await payload.update({ collection: 'activities', id, data: { title: 'changed' } })
      expect(await titles()).toEqual([...before, 'changed'])
      await payload.update({ collection: 'activities', id, data: { deletedAt: new Date().toISOString() } })
      expect(await titles()).toEqual(before)
      await payload.update({ collection: 'activities', id, data: { deletedAt: null }, trash: true })
      expect(await titles()).toEqual([...before, 'changed'])
      await payload.delete({ collection: 'activities', id })
      expect(await titles()).toEqual(before)
    })

    it('loses a strength area that is deleted, as the database keeps it', async () => {
      const { payload } = spets()
      const gone = await payload.create({ collection: 'strength-areas', data: { title: 'Borta', slug: 'borta' }, draft: true })
      const { id } = await payload.create({
        collection: 'activities',
        data: { title: 'without', type: 'news', status: 'planned', year: 2026, strengthAreas: [gone.id] },
      })
      const areas = async () => (await found(false)).find((activity) => activity.id === id)?.strengthAreas
      expect(await areas()).toEqual([gone.id])
      await payload.db.deleteOne({ collection: 'strength-areas', where: { id: { equals: gone.id } } })
      // MongoDB keeps ids of what is gone, SQLite does not.
      expect(await areas()).toEqual(isMongodb(payload.db) ? [gone.id] : [])
    })

    it('is changed by another process', async () => {
      const { payload } = spets()
      const { id } = await make('of two')
      const status = async () => (await found(false)).find((activity) => activity.id === id)?.status
      expect(await status()).toBe('planned')
      await payload.db.updateOne({ collection: 'activities', id, data: { status: 'done', updatedAt: new Date().toISOString() } })
      expect(await status()).toBe('done')
    })
  })
})
