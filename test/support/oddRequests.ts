import fc from 'fast-check'
import type { Role } from '../../src/access/roles'

/** A request that no program of ours makes, as `fetch` can send it. */
export interface OddRequest {
  who: Role | null
  method: string
  /** Path and query. */
  address: string
  headers: Readonly<Record<string, string>>
  body: string | null
}

/** Something that is no id, and is written to end what reads it as one. */
const ids = ['none', '0', '-1', '%00', '%ff', '%f0%9f%98%80', "'", '"', '..%2f..', '%2e%2e', '[object Object]', '__proto__', 'constructor', '9'.repeat(40), '0'.repeat(24), '00000000-0000-0000-0000-000000000000', 'null', '$where', 'versions', 'a'.repeat(3_000)]

/** Where there are routes, and where there are none; `ID` stands for something that is no id. */
const places = [
  '/api/news', '/api/news/ID', '/api/news/count', '/api/news/versions', '/api/news/versions/ID', '/api/news/ID/duplicate', '/api/news/access/ID',
  '/api/contacts', '/api/contacts/ID', '/api/contacts/versions', '/api/contacts/versions/ID', '/api/people/versions', '/api/organisations/versions/ID',
  '/api/users', '/api/users/ID', '/api/users/me', '/api/users/init', '/api/users/login', '/api/users/logout', '/api/users/refresh-token',
  '/api/users/forgot-password', '/api/users/reset-password', '/api/users/unlock', '/api/users/first-register', '/api/users/verify/ID', '/api/users/versions',
  '/api/users/ID/logins', '/api/users/ID/logins/end', '/api/globals/publisher', '/api/globals/publisher/versions', '/api/globals/publisher/versions/ID', '/api/globals/ID',
  '/api/media', '/api/media/ID', '/api/media/file/ID', '/api/media/paste-url/ID', '/api/documents/file/ID', '/api/graphql', '/api/graphql-playground', '/api/og', '/api/ID', '/api',
  '/api/access', '/api/payload-jobs/run', '/api/payload-jobs/versions', '/api/payload-preferences/ID', '/api/payload-locked-documents', '/api/payload-locked-documents/ID', '/api/payload-migrations',
  '/api/logins', '/api/rate-limits/ID', '/api/segments/ID/count', '/api/deliveries/ID', '/api/meetings/ID', '/api/invitations/ID', '/api/strength-areas', '/api/terms',
  '/', '/sv', '/en/news', '/sv/ID', '/xx', '/sv/news/ID', '/sv/meetings/ID', '/sv/meetings/ID/calendar.ics', '/sv/subscribe', '/unsubscribe/ID', '/unsubscribe/ID/leave', '/unsubscribe/ID/one-click',
  '/preferences/ID', '/preferences/ID/save', '/subscriptions/ID', '/subscriptions/ID/confirm', '/invitations/ID', '/invitations/ID/answer', '/guide/ID', '/guide/images/ID',
  '/health/live', '/health/ready', '/_next/image?url=%2Ficon.svg&w=64&q=75', '/_next/static/ID', '/admin/login', '/favicon.ico', '/ID',
]

const queries = [
  '', 'page=9223372036854775808', 'page=-1', 'page=NaN', 'page[]=1', 'page=0', 'limit=-1', 'limit=1e9', 'limit=0', 'limit=99999999999', 'limit[a]=1', 'depth=-1', 'depth=99', 'depth=x',
  'where=1', 'where={', 'where[]=1', 'where[a', 'where[title]=x', 'where[title][nothing]=x', 'where[nothing][equals]=x', 'where[id][in]=1,2', 'where[id][equals]=x',
  'where[id][equals][a]=1', 'where[and]=1', 'where[or][0]=1', 'where[or][and][or][0][title][like]=%25', 'where[title][like][]=a&where[title][like][]=b', 'where[__proto__][a]=1', 'where[createdAt][greater_than]=x',
  'where[strengthAreas][in][]=', 'where[strengthAreas.title][equals]=x', 'where[body][contains]=x', 'where[location][near]=1,2', 'where[_status][equals]=draft', 'where[title][exists]=maybe', 'where[title][like]=%00',
  'sort=', 'sort=-', 'sort=nothing', 'sort=a.b.c', 'sort[]=title', 'sort[a]=b', 'select=1', 'select[a]=true', 'select[title]=true&select[slug]=false', 'populate=1', 'populate[news]=1', 'populate[nothing][a]=true',
  'joins=1', 'joins[a]=1', 'joins[news][limit]=x', 'joins[news][limit]=1000', 'joins=false', 'locale=xx', 'locale=all', 'locale[]=sv', 'fallback-locale=xx', 'fallback-locale[]=none', 'draft=true', 'draft=x', 'trash=true',
  'pagination=false', 'showHiddenFields=true', 'overrideAccess=true', 'data={"a":1}', 'a=%ff', '%ff=a', `a=${'b'.repeat(11_000)}`, `a=${'b'.repeat(13_000)}`, 'a&'.repeat(500), '__proto__=1', 'constructor[prototype][a]=1', '?????', '&&&==', '%00=%00',
]

interface Sent {
  type: string | null
  body: string | null
}

const form = 'application/x-www-form-urlencoded'
const parts = 'multipart/form-data; boundary=x'
const part = (disposition: string, content: string) => `--x\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n--x--\r\n`

const bodies: Sent[] = [
  { type: null, body: null },
  ...[
    '', '{', 'null', '[]', '1', '"text"', '{}', '{"__proto__":{"a":1}}', '{"title":{"a":1},"slug":[1],"_status":5,"id":{},"createdAt":"x","strengthAreas":"x"}',
    '{"title":"\\u0000","name":null,"email":{"$gt":""},"password":{"$gt":""}}', '{"email":"nobody@odd.example","password":"wrong"}', '{"email":5,"password":[],"token":{},"code":{},"login":{}}',
    `${'['.repeat(5_000)}${']'.repeat(5_000)}`, '{"a":1e999,"limit":1e999}', '{"query":"{"}', '{"query":"{ nothing }"}', '{"query":5,"variables":"x"}',
  ].map((body) => ({ type: 'application/json', body })),
  { type: 'application/json; charset=utf-16', body: '{}' },
  { type: 'text/plain', body: 'text' },
  { type: 'application/xml', body: '<a/>' },
  { type: 'nonsense', body: 'x' },
  { type: form, body: 'a=1&answer=&name=%ff&email=%00' },
  { type: form, body: 'limit=x&where[a][b]=c' },
  { type: 'multipart/form-data', body: 'x' },
  ...['x', '--x--\r\n', ...['{', '{"alt":5}', 'null', '5'].map((content) => part('name="_payload"', content)), part('name="file"', '{"filename":5}'), part('name="file"', 'null'), part('name="file"; filename="../../a.png"', 'none')]
    .map((body) => ({ type: parts, body })),
]

const headers: Record<string, string>[] = [
  {},
  { 'x-http-method-override': 'GET' },
  { 'x-payload-http-method-override': 'GET' },
  { 'accept-language': 'xx,;q=5' },
  { authorization: 'JWT nonsense' },
  { authorization: 'users API-Key nonsense' },
  { authorization: 'Bearer a.bnVsbA.c' },
  { authorization: 'Basic ======' },
  { cookie: 'payload-token=a.b.c; payload-lng=%ff; =;;' },
  { range: 'bytes=9-1' },
  { 'if-modified-since': 'x', 'if-none-match': 'x' },
  { accept: 'nonsense', 'accept-encoding': 'nonsense' },
  { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-origin' },
  { 'next-action': 'nonsense' },
  { rsc: '1', 'next-router-state-tree': '%5B%22%22%5D' },
  { 'next-router-prefetch': '1', rsc: '1', 'next-router-segment-prefetch': '/_tree' },
  { 'content-encoding': 'gzip' },
  { 'x-forwarded-host': 'a b', 'x-forwarded-proto': 'nonsense' },
  { 'x-middleware-subrequest': 'a:a:a', 'x-nextjs-data': '1' },
  { 'x-long': 'a'.repeat(20_000) },
]

const readings = ['GET', 'HEAD', 'OPTIONS']

/** Whoever may do much only reads, and nobody ends the sessions that the others ask with. */
const isHarmless = ({ method, place, who }: { method: string; place: string; who: Role | null }) =>
  who === null || readings.includes(method) || (who !== 'administrator' && method !== 'DELETE' && !/log(in|out)|unlock/.test(place))

/** Any of them; the same seed makes the same. */
export const oddRequests: fc.Arbitrary<OddRequest> = fc
  .record({
    who: fc.constantFrom<(Role | null)[]>(null, null, 'reader', 'communicator', 'administrator'),
    method: fc.oneof({ weight: 2, arbitrary: fc.constant('GET') }, { weight: 3, arbitrary: fc.constantFrom('HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND') }),
    place: fc.constantFrom(...places),
    id: fc.constantFrom(...ids),
    query: fc.constantFrom(...queries),
    sent: fc.constantFrom(...bodies),
    header: fc.constantFrom(...headers),
  })
  .filter(isHarmless)
  .map(({ header, id, method, place, query, sent: { body, type }, who }) => {
    const path = place.replace('ID', id)
    const hasBody = body !== null && method !== 'GET' && method !== 'HEAD'
    return {
      who,
      method,
      address: query === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`,
      headers: hasBody && type !== null ? { ...header, 'content-type': type } : header,
      body: hasBody ? body : null,
    }
  })

const question = (query: unknown, more: object = {}) => ({ query, ...more })

/** Questions to GraphQL in which something is wrong, each of another kind: some GraphQL finds before it asks Payload, some after. */
export const oddQuestions: Record<string, unknown> = {
  'no question': {},
  'a list': [question('{ __typename }')],
  'an empty one': question(''),
  'a number': question(5),
  'a syntax error': question('{'),
  'an unknown field': question('{ nothing }'),
  'an unknown operation': question('{ __typename }', { operationName: 'none' }),
  'two operations': question('query A { __typename } query B { __typename }'),
  'a subscription': question('subscription { __typename }'),
  'a subscription to nothing': question('subscription { nothing }'),
  'a schema': question('type A { a: Int }'),
  'a fragment of itself': question('fragment A on NewsItem { ...A } { NewsItems { docs { ...A } } }'),
  'fragments of each other': question('fragment A on NewsItem { ...B } fragment B on NewsItem { id ...A } { NewsItems { docs { ...A } } }'),
  'an unknown fragment': question('{ NewsItems { docs { ...A } } }'),
  'an unknown directive': question('{ __typename @nothing }'),
  'a directive without its argument': question('{ __typename @skip }'),
  'a directive with null': question('query ($a: Boolean = true) { __typename @skip(if: $a) }', { variables: { a: null } }),
  'a directive with null, deep inside': question('query ($a: Boolean = true) { NewsItems { docs { id @include(if: $a) } } }', { variables: { a: null } }),
  'an argument with null': question('query ($a: String = "x") { NewsItem(id: $a) { id } }', { variables: { a: null } }),
  'a variable of a wrong type': question('query ($a: Int) { NewsItems(limit: $a) { docs { id } } }', { variables: { a: 'x' } }),
  'a variable that is missing': question('query ($a: Int!) { NewsItems(limit: $a) { docs { id } } }'),
  'a variable that is unknown': question('{ NewsItems(limit: $a) { docs { id } } }'),
  'a variable of no type': question('query ($a: Nothing) { NewsItems(limit: $a) { docs { id } } }'),
  'a filter of a wrong type': question('query ($a: NewsItem_where) { NewsItems(where: $a) { docs { id } } }', { variables: { a: { title: 5, AND: 5 } } }),
  'variables that are none': question('{ __typename }', { variables: 'x' }),
  'extensions that are none': question('{ __typename }', { extensions: 5 }),
  'an operation’s name that is none': question('{ __typename }', { operationName: 5 }),
  'an id that is none': question('{ NewsItem(id: "none") { id } }'),
  'a number that is too large': question('{ NewsItems(page: 99999999999) { docs { id } } }'),
  'a page before the first': question('{ NewsItems(page: -1, limit: -1) { docs { id } } }'),
  'a language that is none': question('{ NewsItems(locale: xx) { docs { id } } }'),
  'a time that is none': question('{ NewsItems(where: { createdAt: { greater_than: "x" } }) { docs { id } } }'),
  'a sort that is none': question('{ NewsItems(sort: "nothing") { docs { id } } }'),
  'what nobody may read': question('{ Contacts { docs { id } } }'),
  'an earlier version that is none': question('{ versionNewsItem(id: "none") { id } }'),
  'a change that nobody may make': question('mutation { deleteNewsItem(id: "none") { id } }'),
  'a change without its data': question('mutation { createNewsItem(data: {}) { id } }'),
  'what the schema is': question('{ __schema { types { name } } }'),
}
