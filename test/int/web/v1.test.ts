import { beforeAll, describe, expect, it } from 'vitest'
import { v1 } from '../../../src/web/v1/app'
import { operationsIn } from '../../../src/web/v1/openapi'
import { resources } from '../../../src/web/v1/resources'
import { forEveryoneHeader } from '../../../src/keptAnswers'
import { make } from '../../support/fixtures'
import { onEachDatabase } from '../../support/spets'

interface Listed {
  items: Record<string, unknown>[]
  page: number
  limit: number
  total: number
  links: Record<string, string | null>
  included?: Record<string, Record<string, unknown>[]>
}

interface Problem {
  type: string
  title: string
  status: number
  errors?: { field: string; detail: string }[]
}

onEachDatabase('the public API', (spets) => {
  const payload = () => spets().payload
  const seed = () => make(payload())
  const ask = async (path: string, init: RequestInit = {}) => v1(payload()).fetch(new Request(`http://spets.example/v1${path}`, init))
  const read = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
    const answer = await ask(path, init)
    expect([path, answer.status]).toEqual([path, 200])
    return (await answer.json()) as T
  }
  const list = (path: string, init: RequestInit = {}) => read<Listed>(path, init)
  const item = async (path: string, init: RequestInit = {}) => (await read<{ item: Record<string, unknown> }>(path, init)).item
  const refusal = async (path: string, init: RequestInit = {}): Promise<Problem> => {
    const answer = await ask(path, init)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    const problem = (await answer.json()) as Problem
    expect(problem.status).toBe(answer.status)
    return problem
  }

  beforeAll(async () => {
    await payload().updateGlobal({
      slug: 'publisher',
      data: {
        name: 'Region Exempel',
        sender: { name: 'S3', address: 's3@region.example', replyTo: 'svar@region.example' },
        postalAddress: 'Exempelgatan 1',
        privacyNotice: 'Vi sparar ditt namn.',
      },
    })
  })

  it('says what it is, as the national profile has it', async () => {
    expect(await read('/api-info')).toEqual({
      apiName: 'spets',
      apiVersion: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
      apiReleased: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string,
      apiDocumentation: expect.stringMatching(/\/v1\/docs$/) as string,
      apiStatus: 'active',
      apiLicense: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    })
  })

  describe('lists', () => {
    it('have twenty a page from one, say how many there are, and lead on', async () => {
      for (let number = 0; number < 23; number++)
        await seed().news({ title: `Nyhet ${number}`, date: `2025-01-${String(number + 1).padStart(2, '0')}T12:00:00.000Z` })
      const first = await list('/news')
      expect([first.page, first.limit, first.total, first.items.length]).toEqual([1, 20, 23, 20])
      expect(first.items[0]).toMatchObject({ title: { value: 'Nyhet 22', lang: 'sv' } })
      expect(first.links.previous).toBe(null)
      const next = new URL(first.links.next ?? '')
      const second = await list(next.pathname.replace('/v1', '') + next.search)
      expect([second.page, second.items.length, second.links.next]).toEqual([2, 3, null])
      expect((await list('/news?limit=5&page=5')).items).toHaveLength(3)
      expect((await list('/news?page=99')).items).toEqual([])
    })

    it('are sorted as asked, and have only the fields that are asked for', async () => {
      const { items } = await list('/news?sort=date&limit=2&fields=title,date')
      expect(items.map((each) => Object.keys(each).toSorted())).toEqual([
        ['date', 'title'],
        ['date', 'title'],
      ])
      expect(items[0]).toMatchObject({ title: { value: 'Nyhet 0' } })
    })

    it('are of strength areas, days and kinds, one or several', async () => {
      const [forest, water] = [await seed().strengthArea({ title: 'Skog' }), await seed().strengthArea({ title: 'Vatten' })]
      const [inForest, inWater, inBoth] = [
        await seed().news({ title: 'Om skog', strengthAreas: [forest.id], date: '2024-05-01T12:00:00.000Z' }),
        await seed().news({ title: 'Om vatten', strengthAreas: [water.id], date: '2024-05-02T12:00:00.000Z' }),
        await seed().news({ title: 'Om bada', strengthAreas: [forest.id, water.id], date: '2024-05-03T12:00:00.000Z' }),
      ]
      const ids = async (path: string) => (await list(path)).items.map(({ id }) => id).toSorted()
      expect(await ids(`/news?area=${forest.slug}`)).toEqual([inForest.slug, inBoth.slug].toSorted())
      expect(await ids(`/news?area=${forest.slug}&area=${water.slug}`)).toEqual([inForest.slug, inWater.slug, inBoth.slug].toSorted())
      expect(await ids(`/news?area=${forest.slug},${water.slug}`)).toEqual([inForest.slug, inWater.slug, inBoth.slug].toSorted())
      expect(await ids('/news?from=2024-05-02&to=2024-05-02')).toEqual([inWater.slug])
      expect(await ids('/news?from=2024-05-01T13:00:00Z&to=2024-05-03T00:00:00%2B02:00')).toEqual([inWater.slug])
      expect(await ids('/news?to=2024-05-01')).toEqual([inForest.slug])
    })

    it('bring what is related when it is asked for, each once', async () => {
      const area = await seed().strengthArea({ title: 'Rymd', summary: 'Om rymden' })
      for (let number = 0; number < 2; number++) await seed().news({ title: `Rymd ${number}`, strengthAreas: [area.id] })
      const { included, items } = await list(`/news?area=${area.slug}&include=strength-areas`)
      expect(items[0]?.strengthAreas).toEqual([
        { id: area.slug, href: expect.stringContaining(`/v1/strength-areas/${area.slug}`) as string, title: { value: 'Rymd', lang: 'sv' } },
      ])
      expect(included?.['strength-areas']).toHaveLength(1)
      expect(included?.['strength-areas']?.[0]).toMatchObject({ id: area.slug, summary: { value: 'Om rymden', lang: 'sv' } })
    })

    it('ask the database as often for many as for one', async () => {
      const area = await seed().strengthArea()
      const term = await seed().term()
      const queries = async (path: string) => {
        const { db } = payload()
        const original = { find: db.find.bind(db), findOne: db.findOne.bind(db), count: db.count.bind(db) }
        let asked = 0
        for (const name of ['find', 'findOne', 'count'] as const)
          db[name] = ((...given: never[]) => {
            asked += 1
            return (original[name] as (...all: never[]) => unknown)(...given)
          }) as never
        try {
          await list(path)
        } finally {
          Object.assign(db, original)
        }
        return asked
      }
      const path = `/news?area=${area.slug}&include=strength-areas,terms&limit=100`
      await seed().news({ strengthAreas: [area.id], terms: [term.id] })
      const forOne = await queries(path)
      for (let number = 0; number < 15; number++)
        await seed().news({ strengthAreas: [area.id], terms: [term.id, (await seed().term()).id] })
      expect(await queries(path)).toBe(forOne)
      expect(forOne).toBeLessThanOrEqual(8)
    })
  })

  describe('items', () => {
    it('are found by what stands in their addresses, and tell the language of each text', async () => {
      const { id, slug } = await seed().strengthArea({ title: 'Bara svenska', summary: 'Ingress' })
      await payload().update({ collection: 'strength-areas', id, locale: 'en', data: { title: 'Also English' } })
      expect(await item(`/strength-areas/${slug}?locale=en`)).toMatchObject({
        title: { value: 'Also English', lang: 'en' },
        summary: { value: 'Ingress', lang: 'sv' },
      })
      expect(await item(`/strength-areas/${slug}`, { headers: { 'accept-language': 'en-GB, sv;q=0.5' } })).toMatchObject({
        title: { lang: 'en' },
      })
      expect(await item(`/strength-areas/${slug}`, { headers: { 'accept-language': 'de' } })).toMatchObject({ title: { lang: 'sv' } })
      const answer = await ask(`/strength-areas/${slug}`, { headers: { 'accept-language': 'en' } })
      expect([answer.headers.get('content-language'), answer.headers.get('vary')]).toEqual(['en', 'accept-language'])
      expect((await ask(`/strength-areas/${slug}?locale=en`)).headers.get('vary')).toBe(null)
    })

    it('of each kind answer by themselves and in their list', async () => {
      const area = await seed().strengthArea()
      const organisation = await seed().organisation({ strengthAreas: [area.id] })
      const made = {
        'strength-areas': area.slug,
        terms: (await seed().term()).identifier,
        news: (await seed().news()).slug,
        pages: (await seed().page()).slug,
        meetings: (await seed().meeting()).slug,
        activities: (await seed().activity({ public: true })).id,
        people: (await seed().person()).id,
        organisations: organisation.id,
        initiatives: (await seed().initiative({ owner: organisation.id })).slug,
        calls: (await seed().call()).slug,
        documents: (await seed().document({ kind: 'programme' })).slug,
        reports: (await seed().document({ kind: 'report' })).slug,
      }
      expect(Object.keys(made)).toEqual(resources.map(({ path }) => path))
      for (const [path, key] of Object.entries(made)) {
        const found = await item(`/${path}/${key}`)
        expect([path, found.id]).toEqual([path, key])
        expect(found.href).toMatch(new RegExp(`/v1/${path}/`))
        expect((await list(`/${path}?limit=100`)).items.map(({ id }) => id)).toContain(key)
      }
      expect((await ask(`/reports/${made.documents}`)).status).toBe(404)
      expect(await read('/explanation-model')).toHaveProperty('levels')
      expect(await read('/publisher')).toMatchObject({ name: { value: 'Region Exempel', lang: 'sv' }, postalAddress: 'Exempelgatan 1' })
      expect(await read('/year-wheel?year=2027')).toMatchObject({ year: 2027 })
      expect(await list('/newsletters')).toMatchObject({ page: 1, limit: 20 })
    })
  })

  it('searches what is public, with what was found marked', async () => {
    const { slug } = await seed().news({ title: 'Möte om vindkraft', lead: 'Vi talar om kraften i vinden.' })
    await seed().news({ _status: 'draft', title: 'Utkast om vindkraft' })
    const { items, total } = await list('/search?q=vindkraften&type=news')
    expect([total, items[0]?.title, items[0]?.page]).toEqual([
      1,
      { value: 'Möte om vindkraft', lang: 'sv' },
      expect.stringContaining(`/sv/news/${slug}`),
    ])
    expect(items[0]?.titleParts).toEqual([
      { text: 'Möte om ', isHit: false },
      { text: 'vindkraft', isHit: true },
    ])
    expect((await refusal('/search')).errors?.map(({ field }) => field)).toEqual(['q'])
    expect((await refusal('/search?q=x&type=contacts')).errors?.map(({ field }) => field)).toEqual(['type'])
    expect((await ask('/search?q=vindkraft')).headers.get(forEveryoneHeader)).toBe(null)
  })

  it('tells nothing that is not published, nor what is for those who log in', async () => {
    const draft = await seed().news({ _status: 'draft', title: 'Hemligt utkast' })
    const closed = await seed().meeting({ public: false, title: 'Hemligt mote' })
    const open = await seed().meeting({
      title: 'Oppet',
      link: 'https://video.example/hemlig',
      organiser: { name: 'Hemlig Person', email: 'hemlig@region.example' },
      minutes: 'Hemliga anteckningar',
      invitationMessage: 'Hemligt meddelande',
    })
    const hiddenArea = await seed().strengthArea({ title: 'Hemligt omrade', _status: 'draft' })
    const item = await seed().news({ title: 'Synlig', strengthAreas: [hiddenArea.id] })
    for (const path of [`/news/${draft.slug}`, `/meetings/${closed.slug}`, `/strength-areas/${hiddenArea.slug}`])
      expect((await ask(path)).status).toBe(404)
    const all = await Promise.all(
      [
        '/news?limit=100&include=strength-areas,terms',
        '/meetings?limit=100',
        `/meetings/${open.slug}`,
        `/news/${item.slug}?include=strength-areas`,
      ].map(async (path) => (await ask(path)).text()),
    )
    expect(all.join('')).not.toMatch(/[Hh]emlig/)
    expect(all.join('')).not.toContain(hiddenArea.id)
  })

  describe('what cannot be answered', () => {
    it.each([
      ['/news?pgae=2', 'pgae'],
      ['/news?page=0', 'page'],
      ['/news?page=x', 'page'],
      ['/news?limit=101', 'limit'],
      ['/news?limit=-1', 'limit'],
      ['/news?sort=secret', 'sort'],
      ['/news?fields=title,secret', 'fields'],
      ['/news?include=people', 'include'],
      ['/news?locale=de', 'locale'],
      ['/news?area=saknas', 'area'],
      ['/news?from=2024-02-30', 'from'],
      ['/news?from=2024-05-01T10:00:00', 'from'],
      ['/meetings?type=secret', 'type'],
      ['/meetings?status=planned,secret', 'status'],
      ['/year-wheel?year=12345', 'year'],
      ['/api-info?x=1', 'x'],
      ['/news/x?page=1', 'page'],
    ])('%s is told so at the parameter', async (path, field) => {
      const { errors, status } = await refusal(path)
      expect([status, errors?.map((each) => each.field)]).toEqual([400, [field]])
    })

    it('is told in the language of whoever asks', async () => {
      expect((await refusal('/news?page=0&locale=en')).errors?.[0]?.detail).toMatch(/whole number/)
      expect((await refusal('/news?page=0', { headers: { 'accept-language': 'en' } })).title).toMatch(/cannot be understood/)
      expect((await refusal('/news?page=0')).errors?.[0]?.detail).toMatch(/heltal/)
    })

    it('is not found, or may not be asked so', async () => {
      for (const path of ['/nothing', '/news/saknas', `/news/${'x'.repeat(400)}`, '/news/a/b'])
        expect((await refusal(path)).status).toBe(404)
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        const answer = await ask('/news', { method })
        expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
      }
      expect((await ask('/subscriptions')).headers.get('allow')).toBe('OPTIONS, POST')
    })

    it('is no question of a wrong key', async () => {
      const answer = await ask('/news', { headers: { authorization: 'Bearer spets_wrong' } })
      expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer error="invalid_token"'])
    })
  })

  it('is open to every website, and kept for everyone where it may be', async () => {
    const answer = await ask('/news', {
      headers: { origin: 'https://site.example', traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' },
    })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-expose-headers')).toContain('etag')
    expect(answer.headers.get(forEveryoneHeader)).toBe('1')
    const asked = await ask('/news', {
      method: 'OPTIONS',
      headers: { origin: 'https://site.example', 'access-control-request-method': 'GET' },
    })
    expect([asked.status, asked.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, HEAD, OPTIONS'])
    expect(asked.headers.get('access-control-allow-headers')).toContain('traceparent')
    expect((await ask('/nothing')).headers.get(forEveryoneHeader)).toBe(null)
  })

  it('answers HEAD as GET without a body', async () => {
    const answer = await ask('/news', { method: 'HEAD' })
    expect([answer.status, await answer.text()]).toEqual([200, ''])
  })

  describe('what is posted', () => {
    const post = (path: string, body: unknown, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
      ask(path, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) })

    it('asks for the newsletter, and says the same whatever is known', async () => {
      const answer = await post('/subscriptions', { address: 'ny@firma.example', language: 'sv' })
      expect([answer.status, await answer.json(), answer.headers.get('cache-control')]).toEqual([202, {}, 'no-store'])
      expect(answer.headers.get('ratelimit-policy')).toContain('q=30')
      expect((await post('/subscriptions', { address: 'ny@firma.example' })).status).toBe(202)
    })

    it('is refused with what is wrong where', async () => {
      const wrong = await post('/subscriptions', { address: 'ingen', language: 'xx', areas: ['saknas'] })
      expect(wrong.status).toBe(422)
      expect(((await wrong.json()) as Problem).errors?.map(({ field }) => field).toSorted()).toEqual(['address', 'areas', 'language'])
      expect((await post('/subscriptions', 'address=a@b.example', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(
        415,
      )
      expect((await post('/subscriptions', '{"address"')).status).toBe(400)
      expect((await post('/subscriptions', '[1]')).status).toBe(400)
    })

    it('signs up for an open meeting', async () => {
      const open = await seed().meeting({ signUp: true, start: '2031-03-02T08:00:00.000Z', end: '2031-03-02T10:00:00.000Z' })
      expect((await item(`/meetings/${open.slug}`)).takesSignUps).toBe(true)
      expect((await post(`/meetings/${open.slug}/sign-ups`, { name: 'Ann', address: 'ann@firma.example' })).status).toBe(202)
      expect((await post(`/meetings/${open.slug}/sign-ups`, { name: '', address: 'ann@firma.example' })).status).toBe(422)
      const closed = await seed().meeting()
      expect((await post(`/meetings/${closed.slug}/sign-ups`, { name: 'Ann', address: 'ann@firma.example' })).status).toBe(404)
    })

    it('is bounded for each client, with when to try again', async () => {
      let last = await post('/subscriptions', { address: 'a@firma.example' })
      for (let time = 0; time < 40 && last.status === 202; time++)
        last = await post('/subscriptions', { address: `a${time}@firma.example` })
      expect([last.status, Number(last.headers.get('retry-after')) > 0]).toEqual([429, true])
      expect(last.headers.get('ratelimit')).toMatch(/^"client";r=0;t=\d+$/)
      expect(last.headers.get('content-type')).toContain('application/problem+json')
    })
  })

  describe('its description', () => {
    it.each(['sv', 'en'] as const)('is OpenAPI 3.1 of all that answers, described in %s', async (language) => {
      const document = await read<{
        openapi: string
        paths: Record<string, Record<string, { description?: string }>>
        components: { schemas: object }
      }>(`/openapi.json?locale=${language}`)
      expect(document.openapi).toBe('3.1.0')
      expect(Object.keys(document.paths).toSorted()).toEqual([...new Set(operationsIn(language).map(({ path }) => path))].toSorted())
      expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining(['NewsItem', 'Text', 'Problem', 'Meeting']))
      expect(JSON.stringify(document)).toContain(language === 'sv' ? 'Diarienummer.' : 'Registry number.')
    })

    it('has each address that is answered, and no other', () => {
      const answered = v1(payload())
        .routes.filter(({ method }) => method === 'GET' || method === 'POST')
        .map(({ method, path }) => `${method} ${path.replace(/^\/v1/, '').replace(/:\w+/g, '{}') || '/'}`)
      const described = operationsIn('en').map(({ method, path }) => `${method.toUpperCase()} ${path.replace(/\{\w+\}/g, '{}')}`)
      expect(described.toSorted()).toEqual([...new Set(answered)].toSorted())
    })

    it('tells of the key to a draft, and what it is refused with', async () => {
      const { paths } = await read<{ paths: Record<string, { get: { responses: object } }> }>('/openapi.json')
      expect(Object.keys(paths['/preview/{token}']?.get.responses ?? {})).toEqual(['200', '400', '404', '410', '422'])
    })

    it('names the licence that the region has chosen', async () => {
      const said = async () => {
        const { info } = await read<{ info: { license: object } }>('/openapi.json')
        const { apiLicense } = await read<{ apiLicense: object }>('/api-info')
        const page = await (await ask('/docs')).text()
        return { info: info.license, apiLicense, page: /<a href="([^"]*creativecommons[^"]*)">/.exec(page)?.[1] }
      }
      const [cc0, by] = ['https://creativecommons.org/publicdomain/zero/1.0/', 'https://creativecommons.org/licenses/by/4.0/']
      const told = (name: string, url: string) => ({ info: { name, url }, apiLicense: { name, url }, page: url })
      expect(await said()).toEqual(told('CC0 1.0', cc0))
      await payload().updateGlobal({ slug: 'publisher', data: { openData: { licence: 'CC-BY-4.0' } } })
      expect(await said()).toEqual(told('CC BY 4.0', by))
    })

    it('is a page to read and try, without scripts', async () => {
      const answer = await ask('/docs?locale=en')
      const html = await answer.text()
      expect(answer.headers.get('content-type')).toContain('text/html')
      expect(html).toContain('GET /v1/news')
      expect(html).toContain('<form action="/v1/news" method="get">')
      expect(html).not.toContain('<script')
      // A form that is sent as it stands asks with empty parameters.
      expect((await ask('/news?page=&limit=&sort=&area=&from=&to=&fields=&include=&locale=&registryNumber=')).status).toBe(200)
    })
  })
})
