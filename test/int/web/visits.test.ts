import { beforeAll, describe, expect, it } from 'vitest'
import { visitsOf } from '../../../src/database'
import { newsPage } from '../../../src/web/pages/news'
import { visitsWritten } from '../../../src/web/visits'
import { plain } from '../../support/fixtures'
import { onEachDatabase } from '../../support/spets'

const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

onEachDatabase('visits of our pages', (spets) => {
  const payload = () => spets().payload
  let page: string
  beforeAll(async () => {
    const { id } = await payload().create({ collection: 'news', data: { ...plain.news(), slug: 'besokt', _status: 'published' } })
    page = `news/${id}`
  })

  const open = async (headers: Record<string, string> = { 'user-agent': browser }, slug = 'besokt') =>
    newsPage(payload(), new Request(`http://localhost/sv/news/${slug}`, { headers }), { language: 'sv', slug })

  async function counted(): Promise<number> {
    await visitsWritten(payload())
    return (await visitsOf(payload(), [page])).get(page) ?? 0
  }

  it('are counted per page and day, however many come at once', async () => {
    await Promise.all(Array.from({ length: 25 }, () => open()))
    expect(await counted()).toBe(25)
    await open()
    expect(await counted()).toBe(26)
    const { docs } = await payload().find({ collection: 'page-visits' })
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({ page, day: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string, count: 26 })
    // Nothing else is kept, of whoever came or when.
    expect(Object.keys(docs[0] ?? {}).toSorted()).toEqual(['count', 'createdAt', 'day', 'id', 'key', 'page', 'updatedAt'])
  })

  describe.each([
    ['a robot', { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' }],
    ['what names no browser', {}],
    ['a browser that fetches ahead', { 'user-agent': browser, 'sec-purpose': 'prefetch;prerender' }],
    ['whoever is logged in', { 'user-agent': browser, cookie: 'theme=dark; payload-token=x' }],
  ])('%s', (_name, headers) => {
    it('is shown the page and not counted', async () => {
      const before = await counted()
      expect((await open(headers)).status).toBe(200)
      expect(await counted()).toBe(before)
    })
  })

  it('is nothing for a page that is not there', async () => {
    expect((await open(undefined, 'finns-inte')).status).toBe(404)
    await visitsWritten(payload())
    expect((await payload().find({ collection: 'page-visits' })).totalDocs).toBe(1)
  })
})
