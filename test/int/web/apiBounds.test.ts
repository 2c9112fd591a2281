import { handleEndpoints } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { lanes } from '../../../src/domain/guard/bounds'
import { answerWithin, type Door } from '../../../src/web/api/answerWithin'
import { takeTurn } from '../../../src/web/api/turns'
import { translator } from '../../../src/i18n'
import { make } from '../../support/fixtures'
import { sending } from '../../support/rest'
import { onEachDatabase } from '../../support/spets'

const password = 'a long password for the bounds'

onEachDatabase('what a question to the API may cost', (spets) => {
  const asking: Door = { by: 'rest', writes: false, language: 'en' }

  /** Asks as the route of the app does. */
  async function ask(path: string, init: RequestInit = {}, door: Door = asking) {
    const { key, payload, settings } = spets()
    const request = new Request(`${settings.publicUrl}/api${path}`, init)
    const answer = await answerWithin(payload, request, door, () =>
      handleEndpoints({ config: payload.config, request, payloadInstanceCacheKey: key }),
    )
    const text = await answer.text()
    return {
      status: answer.status,
      type: answer.headers.get('content-type') ?? '',
      headers: answer.headers,
      said: JSON.parse(text) as { title?: string; type?: string; docs?: unknown[]; errors?: { message: string }[] },
    }
  }

  const administrator = async () => {
    const { payload } = spets()
    const { email } = await make(payload).user({ role: 'administrator', password })
    const { token } = await payload.login({ collection: 'users', data: { email, password } })
    return { headers: { authorization: `JWT ${token}`, 'accept-language': 'en' } }
  }

  const graphql = (query: string, variables = {}, headers = {}) =>
    ask('/graphql', sending('POST', { query, variables }, headers), { ...asking, by: 'graphql' })

  beforeAll(async () => {
    const { news, strengthArea } = make(spets().payload)
    const area = await strengthArea()
    for (let number = 0; number < 3; number += 1) await news({ strengthAreas: [area.id] })
  })

  it('leaves ordinary questions as they are', async () => {
    const { said, status } = await ask('/news?limit=100&depth=2&sort=-date')
    expect(status).toBe(200)
    expect(said.docs).toHaveLength(3)
  })

  it('refuses GraphQL that reads too much before it is worked out, in the words of whoever asks', async () => {
    const aliases = Array.from({ length: 160 }, (_, number) => `a${number}: NewsItems(limit: 100) { docs { id } }`)
    const answer = await graphql(`{ ${aliases.join(' ')} }`)
    expect(answer).toMatchObject({ status: 400, said: { type: 'urn:spets:problem:tooCostly', title: translator('en')('guard.tooCostly') } })
    expect(answer.type).toMatch(/^application\/problem\+json/)
    expect((await graphql('{ nothing')).said.title).toMatch(/cannot be read/)
    expect((await ask('/graphql', sending('POST', { query: 5 }), { ...asking, by: 'graphql' })).status).toBe(400)
  })

  it.each([
    ['/news?page=9223372036854775808', 400],
    ['/news?limit=-1', 400],
    ['/news?limit=NaN', 400],
    ['/news?depth=-1', 400],
    [`/news?${Array.from({ length: 40 }, (_, number) => `where[or][${number}][title][contains]=a`).join('&')}`, 400],
    [`/news?where[id][in]=${'a,'.repeat(200)}`, 400],
    [`/news?where[title][like]=${'a'.repeat(400)}`, 400],
    [`/news?sort=${'title,'.repeat(20)}`, 400],
    ['/contacts/versions', 403],
    ['/people/versions/none', 403],
    ['/users/versions', 403],
    ['/news/none', 404],
    ['/nothing', 404],
  ])('answers %s with problem details', async (path, expected) => {
    const { headers, said, status, type } = await ask(path)
    expect(status).toBe(expected)
    expect(type).toMatch(/^application\/problem\+json/)
    expect(said).toMatchObject({ status, title: expect.any(String) as string })
    expect(headers.has('retry-after')).toBe(false)
  })

  it.each([
    'contacts',
    'people',
    'organisations',
    'users',
    'invitations',
    'media',
    'audit-events',
    'payload-jobs',
    'payload-locked-documents',
    'globals/publisher',
    'globals/mail-settings',
    'globals/explanation-model',
  ])('has no earlier versions of %s, whoever asks', async (slug) => {
    const { headers } = await administrator()
    for (const path of [`/${slug}/versions`, `/${slug}/versions/none`, `/${slug}/versions?where[id][equals]=x&sort=-x`]) {
      const answer = await ask(path, { headers })
      expect([path, answer.status]).toEqual([path, 404])
      expect(answer.said).toMatchObject({ type: 'urn:spets:problem:notFound', title: translator('en')('problems.notFound') })
      expect([403, 404]).toContain((await ask(path)).status)
    }
    const restored = await ask(`/${slug}/versions/none`, sending('POST', {}, headers), { ...asking, writes: true })
    expect(restored.status).toBe(404)
  })

  it('says of what is shut, and of what never was, that it is not there', async () => {
    const known = await administrator()
    for (const path of [
      '/payload-migrations',
      '/logins',
      '/rate-limits/none',
      '/nothing/at/all',
      '/globals/none',
      '/media/file/none.png',
      `/media/file/${'a'.repeat(3_000)}`,
    ])
      for (const { headers } of [{ headers: { 'accept-language': 'en' } }, known]) {
        const { said, status, type } = await ask(path, { headers })
        expect([path, status]).toEqual([path, 404])
        expect(type).toMatch(/^application\/problem\+json/)
        expect(said).toMatchObject({ title: translator('en')('problems.notFound'), status: 404 })
      }
  })

  it('lets the admin UI’s own forms read what they are used to', async () => {
    const { said, type } = await ask('/news/none', { headers: { 'sec-fetch-site': 'same-origin' } })
    expect(type).toMatch(/^application\/json/)
    expect(said.errors?.[0]?.message).toBe(said.title)
  })

  it('says when to try again wherever it was too much', async () => {
    const wrong = sending('POST', { email: 'nobody@bounds.example', password: 'not the password' })
    for (let attempt = 0; attempt < 8; attempt += 1) await ask('/users/login', wrong, { ...asking, writes: true })
    const { headers, status, type } = await ask('/users/login', wrong, { ...asking, writes: true })
    expect(status).toBe(429)
    expect(type).toMatch(/^application\/problem\+json/)
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(60)
  })

  it('has one question that reads much answered at a time, and refuses who asks too many', async () => {
    const places = await Promise.all(Array.from({ length: lanes.heavy.places }, () => takeTurn('heavy', 'another')))
    const heavy = Array.from({ length: lanes.heavy.waitingPerClient + 1 }, () => ask('/news?limit=100&depth=2'))
    const refused = await Promise.race(heavy)
    expect(refused).toMatchObject({ status: 429, said: { type: 'urn:spets:problem:busy' } })
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/)
    expect((await ask('/news?limit=5')).status).toBe(200)
    for (const leave of places) leave()
    expect((await Promise.all(heavy)).map(({ status }) => status).sort()).toEqual([
      ...Array.from({ length: lanes.heavy.waitingPerClient }, () => 200),
      429,
    ])
  })
})
