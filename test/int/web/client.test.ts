import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  cachingFetch,
  createSpets,
  dataOf,
  everyItem,
  langOf,
  type Spets as Client,
  SpetsProblem,
  text,
} from '../../../packages/client/index.js'
import { v1 } from '../../../src/web/v1/app'
import { make } from '../../support/fixtures'
import { type Spets, startSpets } from '../../support/spets'

describe('the client of the public API, over HTTP', () => {
  let spets: Spets
  let server: Server
  let url = ''
  const statuses: number[] = []

  beforeAll(async () => {
    spets = await startSpets('sqlite')
    server = createServer((request, response) => void serve(request, response))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
    const seed = make(spets.payload)
    const forest = await seed.strengthArea({ title: 'Skog', slug: 'skog' })
    const water = await seed.strengthArea({ title: 'Vatten', slug: 'vatten' })
    for (let number = 0; number < 5; number++)
      await seed.news({
        title: `Nyhet ${number}`,
        slug: `nyhet-${number}`,
        date: `2025-01-0${number + 1}T12:00:00.000Z`,
        strengthAreas: [number % 2 ? forest.id : water.id],
      })
  })
  afterAll(async () => {
    await new Promise((resolve) => server?.close(resolve))
    await spets?.close()
  })

  /** Serves the API as Spets does, with ETags as src/server/keptAnswers.ts gives them. */
  async function serve(request: IncomingMessage, response: ServerResponse) {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as [string, string])
    const init = { method: request.method ?? 'GET', headers, ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}) }
    const answer = await v1(spets.payload).fetch(new Request(`${url}${request.url}`, init))
    const body = Buffer.from(await answer.arrayBuffer())
    const etag = `"${createHash('sha256').update(body).digest('hex')}"`
    const status = request.headers['if-none-match'] === etag ? 304 : answer.status
    statuses.push(status)
    response.writeHead(status, { ...Object.fromEntries(answer.headers), etag }).end(status === 304 ? undefined : body)
  }

  const client = (): Client => createSpets({ url: `${url}/`, locale: 'en' })

  it('reads items, typed as the API describes them', async () => {
    const { item } = dataOf(await client().GET('/news/{id}', { params: { path: { id: 'nyhet-0' } } }))
    const title: string = text(item.title)
    expect(title).toBe('Nyhet 0')
    // @ts-expect-error An item has no such field.
    expect(item.headline).toBeUndefined()
    // @ts-expect-error There is no such address.
    expect((await client().GET('/headlines')).response.status).toBe(404)
  })

  it('asks in its language unless a question names its own, and tells what falls back', async () => {
    const english = dataOf(await client().GET('/news/{id}', { params: { path: { id: 'nyhet-0' } } }))
    expect(english.item.page).toContain('/en/')
    expect([langOf(english.item.title, 'en'), langOf(english.item.title, 'sv'), langOf(null, 'en'), text(null)]).toEqual([
      'sv',
      undefined,
      undefined,
      '',
    ])
    const swedish = dataOf(await client().GET('/news/{id}', { params: { path: { id: 'nyhet-0' }, query: { locale: 'sv' } } }))
    expect(swedish.item.page).toContain('/sv/')
    const any = await createSpets({ url }).GET('/news', { headers: { 'accept-language': 'en' } })
    expect(dataOf(any).items[0]?.page).toContain('/en/')
  })

  it('asks by several values, and follows a list to its end', async () => {
    const both = dataOf(await client().GET('/news', { params: { query: { area: ['skog', 'vatten'], fields: ['id'] } } }))
    expect(both.items).toHaveLength(5)
    const found: string[] = []
    for await (const { id } of everyItem(client(), '/news', { limit: 2, sort: 'date' })) found.push(id ?? '')
    expect(found).toEqual([0, 1, 2, 3, 4].map((number) => `nyhet-${number}`))
  })

  it('tells what was refused as Spets said it', async () => {
    const missing = async () => dataOf(await client().GET('/news/{id}', { params: { path: { id: 'ingen' } } }))
    await expect(missing()).rejects.toMatchObject({ status: 404, problem: { type: 'urn:spets:problem:notFound' } })
    await expect(missing()).rejects.toBeInstanceOf(SpetsProblem)
    const wrong = createSpets({ url, key: 'no-key-of-ours' })
    expect((await wrong.GET('/news')).response.status).toBe(401)
    const nothingThere = createSpets({ url, fetch: () => Promise.resolve(new Response('Bad gateway', { status: 502 })) })
    await expect((async () => dataOf(await nothingThere.GET('/news')))()).rejects.toMatchObject({ status: 502, problem: null })
  })

  it('sends what the API takes', async () => {
    const { error, response } = await client().POST('/subscriptions', { body: { address: 'not an address' } })
    expect([response.status, error?.errors?.map(({ field }) => field)]).toEqual([422, ['address']])
  })

  it('remembers answers and asks only whether they hold, each language by itself', async () => {
    const fetch = cachingFetch({ most: 2 })
    const [english, swedish] = [createSpets({ url, locale: 'en', fetch }), createSpets({ url, locale: 'sv', fetch })]
    const page = async (spets: Client) => dataOf(await spets.GET('/news')).items[0]?.page ?? ''
    statuses.length = 0
    expect([await page(english), await page(english), await page(swedish), await page(swedish)].map((each) => each.split('/')[3])).toEqual([
      'en',
      'en',
      'sv',
      'sv',
    ])
    await english.GET('/terms')
    await page(english)
    expect(statuses).toEqual([200, 304, 200, 304, 200, 200])
  })
})
