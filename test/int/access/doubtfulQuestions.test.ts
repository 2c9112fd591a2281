import { beforeAll, expect, it } from 'vitest'
import { type Client, clientFor } from '../../support/clients'
import { make } from '../../support/fixtures'
import { rest } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('a question', (spets) => {
  let communicator: Client
  beforeAll(async () => {
    communicator = await clientFor(spets(), { role: 'communicator' })
    await make(spets().payload).news({ date: '2031-01-01' })
  })
  const asPublic = (query: string) => rest(spets(), query, { headers: { 'accept-language': 'en' } })

  it('that the databases answer differently is refused to the public in words', async () => {
    for (const query of [
      '/news?where[title][not_like]=a',
      '/news?where[strengthAreas][all]=a,b',
      '/news?where[or][0][and][0][lead][not_like]=a',
    ]) {
      const { status, text } = await asPublic(query)
      expect([query, status, text]).toEqual([query, 400, expect.stringMatching(/not answered alike/)])
    }
    expect((await asPublic('/news?where[body.root.type][not_equals]=x')).status).toBe(400)
  })

  it('about no time or no number is refused to everybody', async () => {
    for (const query of [
      '/news?where[date][greater_than]=2031-02-30',
      '/news?where[date][less_than]=i%20morgon',
      '/news?where[updatedAt][greater_than]=2031-13-01',
      '/activities?where[year][equals]=tolv',
      '/activities?where[year][in]=2027,12%20st',
      '/news/count?where[date][equals]=x',
    ]) {
      expect([query, (await asPublic(query)).status]).toEqual([query, 400])
      expect([query, (await communicator.get(query)).status]).toEqual([query, 400])
    }
  })

  it('that looks for words in a list is refused to everybody', async () => {
    for (const query of [
      '/news?where[title][like][]=a&where[title][like][]=b',
      '/news/count?where[title][like][]=a',
      '/news?where[title][not_like][]=a',
    ]) {
      expect([query, (await asPublic(query)).status]).toEqual([query, 400])
      expect([query, (await communicator.get(query)).status]).toEqual([query, 400])
    }
  })

  it('about times and numbers that are there is answered', async () => {
    for (const [query, count] of [
      ['/news?where[date][equals]=2031-01-01', 1],
      ['/news?where[date][in]=2031-01-01,2031-01-02T00:00:00Z', 1],
      ['/news?where[date][greater_than]=2031-01-01T00:59:59%2B01:00', 1],
      ['/news?where[date][exists]=true', 1],
      ['/activities?where[year][in]=2027,2028', 0],
    ] as const) {
      const { status, text } = await asPublic(query)
      expect([query, status, (JSON.parse(text) as { totalDocs: number }).totalDocs]).toEqual([query, 200, count])
    }
  })
})
