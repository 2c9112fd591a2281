import { beforeAll, describe, expect, it } from 'vitest'
import { type Client, clientFor } from '../../support/clients'
import { make, nextNumber, plain, prose } from '../../support/fixtures'
import { graphql } from '../../support/graphql'
import { rest, sending } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

interface Refused {
  errors: { data?: { errors: { path: string; message: string }[] } }[]
}

/** What a refusal says at each field. */
const fieldsOf = (text: string): Record<string, string> => {
  const errors = (JSON.parse(text) as Refused).errors.flatMap(({ data }) => data?.errors ?? [])
  return Object.fromEntries(errors.map(({ path, message }) => [path, message]))
}

const goneInSwedish = /finns inte längre/

onEachDatabase('what is sent', (spets) => {
  let communicator: Client
  let administrator: Client
  beforeAll(async () => {
    communicator = await clientFor(spets(), { role: 'communicator' })
    administrator = await clientFor(spets(), { role: 'administrator' })
  })
  const payload = () => spets().payload

  /** Whole documents with their versions, to see that nothing has changed. */
  const wholly = async (collection: 'news' | 'pages', id: string) => {
    const versions = await payload().findVersions({
      collection,
      where: { parent: { equals: id } },
      locale: 'all',
      depth: 0,
      pagination: false,
    })
    return { document: await payload().findByID({ collection, id, locale: 'all', depth: 0 }), versions: versions.docs }
  }

  const goneArea = async () => {
    const area = await make(payload()).strengthArea()
    await payload().delete({ collection: 'strength-areas', id: area.id })
    return area.id
  }

  describe('with a relation to what is gone', () => {
    it('is refused at its field and changes nothing, published or as a draft', async () => {
      const gone = await goneArea()
      const term = await make(payload()).term()
      const news = await make(payload()).news({ terms: [term.id] })
      const before = await wholly('news', news.id)
      for (const data of [{ _status: 'published' }, { _status: 'draft' }, {}])
        for (const query of ['', '?draft=true', '?draft=true&autosave=true']) {
          const answer = await communicator.patch(`/news/${news.id}${query}`, { title: 'Ny', strengthAreas: [gone], ...data })
          expect(answer.status).toBe(400)
          expect(fieldsOf(answer.text)).toEqual({ strengthAreas: expect.stringMatching(goneInSwedish) })
        }
      expect(await wholly('news', news.id)).toEqual(before)
    })

    it('makes no document', async () => {
      const { title, ...rest } = plain.news()
      const answer = await communicator.post('/news?draft=true', { title, ...rest, terms: [await goneArea()] })
      expect(answer.status).toBe(400)
      expect((await payload().find({ collection: 'news', where: { title: { equals: title } }, draft: true })).totalDocs).toBe(0)
    })

    it('is told where in lists and blocks, in the language of the reader', async () => {
      const affiliations = [{ role: 'Ordförande' }, { organisation: 'no id at all' }]
      const contact = await communicator.post('/contacts', { ...plain.contact(), affiliations }, { 'accept-language': 'en' })
      expect(fieldsOf(contact.text)).toMatchObject({ 'affiliations.1.organisation': expect.stringMatching(/no longer exists/) })
      const blocks = [
        { blockType: 'text', text: prose('Hej') },
        { blockType: 'news', items: [(await make(payload()).news()).id, await goneArea()] },
      ]
      const newsletter = await communicator.post('/newsletters', { ...plain.newsletter(), blocks })
      expect(fieldsOf(newsletter.text)).toMatchObject({ 'blocks.1.items': expect.stringMatching(goneInSwedish) })
    })

    it('is told of links and pictures in running text', async () => {
      const { root } = prose('Hej')
      const link = {
        type: 'link',
        version: 3,
        fields: { linkType: 'internal', doc: { relationTo: 'news', value: await goneArea() } },
        children: [],
      }
      const body = { root: { ...root, children: [{ ...root.children[0], children: [link] }] } }
      const answer = await communicator.post('/news?draft=true', { ...plain.news(), body })
      expect(fieldsOf(answer.text)).toMatchObject({ body: expect.stringMatching(goneInSwedish) })
    })

    it('is refused of what is no id, and of an id of another kind of document', async () => {
      const news = await make(payload()).news()
      for (const strengthAreas of [[5], [{}], ['x'], [news.id], 'x', [[news.id]]])
        expect((await communicator.patch(`/news/${news.id}?draft=true`, { strengthAreas })).status).toBe(400)
    })

    it('is refused in several documents at a time before one of them is written', async () => {
      const [one, other] = [await make(payload()).news(), await make(payload()).news()]
      const where = `where[id][in]=${one.id},${other.id}`
      const answer = await communicator.patch(`/news?${where}`, { euNotice: true, strengthAreas: [await goneArea()] })
      expect(answer.status).toBe(400)
      const after = await payload().find({ collection: 'news', where: { id: { in: [one.id, other.id] } } })
      expect(after.docs.map(({ euNotice }) => euNotice)).toEqual([false, false])
    })

    it('is refused through GraphQL', async () => {
      const news = await make(payload()).news()
      const query = `mutation ($id: String!, $data: mutationNewsItemUpdateInput!) { updateNewsItem(id: $id, data: $data) { id } }`
      const variables = { id: news.id, data: { title: 'Ny', strengthAreas: [await goneArea()] } }
      const answer = await graphql(spets(), query, variables, { authorization: `JWT ${communicator.token}` })
      expect(answer.text).toMatch(goneInSwedish)
      expect((await payload().findByID({ collection: 'news', id: news.id })).title).toBe(news.title)
    })

    it('says nothing about what exists to those who may not write', async () => {
      const area = await make(payload()).strengthArea()
      const asked = [area.id, await goneArea()].map((id) =>
        rest(spets(), '/news', sending('POST', { ...plain.news(), strengthAreas: [id] })),
      )
      const [there, gone] = await Promise.all(asked)
      expect(there?.status).toBe(403)
      expect(gone).toMatchObject({ status: 403, text: there?.text })
    })

    it('may point at what is in the trash', async () => {
      const area = await make(payload()).strengthArea()
      await payload().update({ collection: 'strength-areas', id: area.id, data: { deletedAt: new Date().toISOString() } })
      expect((await communicator.post('/news', { ...plain.news(), strengthAreas: [area.id] })).status).toBe(201)
    })
  })

  describe('for a number', () => {
    it('is a number, or refused at its field', async () => {
      const meeting = await make(payload()).meeting({ capacity: 40 })
      for (const capacity of ['12 personer', 'tolv', '1,5', ' 12', '0x10', 'Infinity', true, {}, [12]]) {
        const answer = await communicator.patch(`/meetings/${meeting.id}`, { capacity })
        expect([capacity, answer.status]).toEqual([capacity, 400])
        expect(fieldsOf(answer.text)).toHaveProperty('capacity')
      }
      expect((await payload().findByID({ collection: 'meetings', id: meeting.id })).capacity).toBe(40)
    })

    it('is refused at its field when it is too great to be kept', async () => {
      const activity = { title: 'Dyr', type: 'web', year: 2031 }
      const { status, text } = await communicator.post('/activities', { ...activity, cost: 1e18 })
      expect([status, Object.keys(fieldsOf(text))]).toEqual([400, ['cost']])
      expect((await communicator.post('/activities', { ...activity, cost: Number.MAX_SAFE_INTEGER })).status).toBe(201)
    })

    it('may be written as text, and left empty', async () => {
      const meeting = await make(payload()).meeting()
      const capacityOf = async (capacity: unknown) => {
        expect((await communicator.patch(`/meetings/${meeting.id}`, { capacity })).status).toBe(200)
        return (await payload().findByID({ collection: 'meetings', id: meeting.id })).capacity
      }
      expect([await capacityOf('12'), await capacityOf(13), await capacityOf(''), await capacityOf(14), await capacityOf(null)]).toEqual([
        12,
        13,
        null,
        14,
        null,
      ])
    })

    it('is refused in lists, blocks, groups and settings', async () => {
      const plan = await communicator.post('/communication-plans', { ...plain.plan(), goals: [{ text: 'Läsare', baseline: 'många' }] })
      expect(Object.keys(fieldsOf(plan.text))).toContain('goals.0.baseline')
      const page = await communicator.post('/pages?draft=true', { ...plain.page(), blocks: [{ blockType: 'newsList', count: '5 st' }] })
      expect(Object.keys(fieldsOf(page.text))).toContain('blocks.0.count')
      const settings = await administrator.post('/globals/mail-settings', { keepRecipients: '24 månader' })
      expect(Object.keys(fieldsOf(settings.text))).toContain('keepRecipients')
    })
  })

  describe('for a time', () => {
    const stored = async (date: unknown) => {
      const answer = await communicator.post('/news', { ...plain.news(), date })
      return answer.status === 201 ? (JSON.parse(answer.text) as { doc: { date: string } }).doc.date : answer.status
    }

    it('is kept in UTC with milliseconds', async () => {
      expect(await stored('2031-01-01')).toBe('2031-01-01T00:00:00.000Z')
      expect(await stored('2031-01-01T01:00:00+02:00')).toBe('2030-12-31T23:00:00.000Z')
      expect(await stored('2031-01-01T01:00Z')).toBe('2031-01-01T01:00:00.000Z')
    })

    it('is refused at its field when there is no such time', async () => {
      for (const date of [
        '2031-02-30',
        '2031-13-01',
        'i morgon',
        '2031-01-01T25:00:00Z',
        '2031-01-01T10:00:00',
        1_900_000_000_000,
        true,
        {},
        '+012031-01-01',
      ])
        expect([date, await stored(date)]).toEqual([date, 400])
      const affiliations = [{ organisation: (await make(payload()).organisation()).id, from: '2031-02-30' }]
      expect(fieldsOf((await communicator.post('/contacts', { ...plain.contact(), affiliations })).text)).toHaveProperty([
        'affiliations.0.from',
      ])
    })

    it('is refused at its field when nobody can have meant the year', async () => {
      const activity = { title: 'En slant med pennan', type: 'web', year: 2031 }
      for (const from of ['0206-05-05', '9999-12-31T23:59:59Z', '1899-12-31', '2201-01-01']) {
        const { status, text } = await communicator.post('/activities', { ...activity, from })
        expect([from, status, Object.keys(fieldsOf(text))]).toEqual([from, 400, ['from']])
        expect(fieldsOf(text).from).toContain(`Året ${from.slice(0, 4)}`)
      }
      expect([await stored('1900-01-01'), await stored('2200-12-31')]).toEqual(['1900-01-01T00:00:00.000Z', '2200-12-31T00:00:00.000Z'])
    })

    it('sorts and compares as time', async () => {
      const name = `sorteras ${nextNumber()}`
      for (const [title, date] of [
        ['b', '2031-01-01T01:30:00+02:00'],
        ['c', '2031-01-01'],
        ['a', '2030-12-31T22:00:00.000Z'],
        ['d', '2031-01-01T00:30:00Z'],
      ])
        expect((await communicator.post('/news', { ...plain.news(), title, lead: name, date })).status).toBe(201)
      const titles = async (query: string) => {
        const { text } = await communicator.get(`/news?sort=date&where[lead][equals]=${encodeURIComponent(name)}${query}`)
        return (JSON.parse(text) as { docs: { title: string }[] }).docs.map(({ title }) => title)
      }
      expect(await titles('')).toEqual(['a', 'b', 'c', 'd'])
      expect(await titles('&where[date][less_than]=2031-01-01')).toEqual(['a', 'b'])
      expect(await titles(`&where[date][greater_than_equal]=${encodeURIComponent('2031-01-01T01:00:00+01:00')}`)).toEqual(['c', 'd'])
      expect(await titles('&where[date][equals]=2030-12-31T23:30:00Z')).toEqual(['b'])
    })
  })
})
