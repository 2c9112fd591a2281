import fc from 'fast-check'
import { expect, it } from 'vitest'
import { v1 } from '../../../src/web/v1/app'
import { operationsIn } from '../../../src/web/v1/openapi'
import { make } from '../../support/fixtures'
import { onEachDatabase } from '../../support/spets'

/** What no reader of an API writes, as a value and as a part of an address. */
const oddValues = [
  '',
  '0',
  '-1',
  '1e9',
  '9'.repeat(30),
  'NaN',
  'null',
  '[object Object]',
  '__proto__',
  'constructor',
  'toString',
  '$where',
  '{"$gt":""}',
  "' or 1=1 --",
  '../../etc',
  '<script>',
  '%',
  '%00',
  '%ff',
  'å'.repeat(2_000),
  ','.repeat(500),
  'a,'.repeat(200),
  '2024-02-30',
  '2024-13-01T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  'sv\u0000',
  '\ud800',
]

const names = [
  ...new Set(operationsIn('en').flatMap(({ parameters }) => parameters.map(({ name }) => name))),
  'where[title][like]',
  'where',
  'depth',
  'draft',
  'trash',
  'select[link]',
  'populate',
  'user',
  '__proto__',
]

const places = operationsIn('en').map(({ path }) => path)

/** Half a letter cannot stand in an address. */
const wellFormed = (text: string): string => Buffer.from(text).toString()

const odd = fc.record({
  method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'),
  path: fc.constantFrom(...places, '/', '/nothing', '/news/x/y', '//', '/news/'),
  key: fc.constantFrom(...oddValues),
  query: fc.array(fc.tuple(fc.constantFrom(...names), fc.oneof(fc.constantFrom(...oddValues), fc.string())), { maxLength: 5 }),
  headers: fc.constantFrom<Record<string, string>>(
    {},
    { 'accept-language': 'xx;q=2,,;q=,sv;q=abc' },
    { 'content-type': 'application/json' },
    { 'content-type': 'text/plain' },
    { accept: 'application/xml' },
    { traceparent: 'nonsense' },
  ),
  body: fc.constantFrom(
    '',
    '{',
    '[]',
    'null',
    '{"address":{"$gt":""}}',
    '{"address":"a@b.example","name":[1]}',
    '{"__proto__":{"x":1}}',
    '"x"',
  ),
})

onEachDatabase('odd questions to the public API', (spets) => {
  it('are answered or refused as problems, tell nothing that is not published, and never fail', async () => {
    const { payload } = spets()
    const secret = 'Hemlighet7319'
    await make(payload).news({ title: `Utkast ${secret}`, _status: 'draft' })
    await make(payload).meeting({ title: `Stangt ${secret}`, public: false })
    await make(payload).meeting({ title: 'Oppet', link: `https://video.example/${secret}`, minutes: secret })
    await make(payload).news({ title: 'Synlig' })
    const app = v1(payload)
    const asked = fc.asyncProperty(odd, async ({ body, headers, key, method, path, query }) => {
      const parameters = query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(wellFormed(value))}`)
      const address = `http://spets.example/v1${path.replace('{id}', encodeURIComponent(wellFormed(key)))}?${parameters.join('&')}`
      const answer = await app.fetch(new Request(address, { method, headers, ...(['GET', 'HEAD'].includes(method) ? {} : { body }) }))
      const text = await answer.text()
      const what = `${method} ${address} ${body}: ${answer.status} ${text.slice(0, 300)}`
      expect(answer.status, what).toBeLessThan(500)
      expect(text, what).not.toMatch(new RegExp(`${secret}|\\bat .*\\(.*:\\d+:\\d+\\)|node_modules`))
      expect(answer.headers.get('access-control-allow-origin'), what).toBe('*')
      if (answer.status >= 400 && method !== 'HEAD') expect(answer.headers.get('content-type'), what).toContain('application/problem+json')
    })
    await fc.assert(asked, { numRuns: 5_000, endOnFailure: true })
  })
})
