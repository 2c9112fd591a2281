import createClient from 'openapi-fetch'

/** What Spets says of a refusal (RFC 9457). */
export class SpetsProblem extends Error {
  constructor(status, url, problem) {
    super(`${status} ${problem?.title ?? 'with no explanation'}: ${url}`)
    this.name = 'SpetsProblem'
    this.status = status
    this.problem = problem
  }
}

/** A client of Spets' public API, typed by its description. */
export function createSpets({ fetch, key, locale, url }) {
  const client = createClient({
    baseUrl: `${url.replace(/\/+$/, '')}/v1`,
    // Spets reads lists with commas between.
    querySerializer: { array: { style: 'form', explode: false } },
    ...(fetch ? { fetch } : {}),
    ...(key ? { headers: { authorization: `Bearer ${key}` } } : {}),
  })
  if (locale) client.use({ onRequest: ({ request }) => inLanguage(request, locale) })
  return client
}

/** Names the language in the address, so that what lies between keeps each language by itself. */
function inLanguage(request, locale) {
  const address = new URL(request.url)
  if (address.searchParams.has('locale')) return undefined
  address.searchParams.set('locale', locale)
  return new Request(address, request)
}

/** What an answer holds. @throws SpetsProblem where Spets has refused, or failed */
export function dataOf({ data, error, response }) {
  if (!response.ok || data === undefined) {
    const isProblem = typeof error === 'object' && error !== null && 'title' in error
    throw new SpetsProblem(response.status, response.url, isProblem ? error : null)
  }
  return data
}

/** All items of a list, page after page. */
export async function* everyItem(spets, path, query = {}) {
  for (let page = 1; ; page++) {
    const { items, links } = dataOf(await spets.GET(path, { params: { query: { limit: 100, ...query, page } } }))
    yield* items
    if (links.next === null) return
  }
}

/** The words of a text; an empty string where there are none. */
export const text = (value) => value?.value ?? ''

/** What to write as `lang` around a text on a page in a language. */
export const langOf = (value, page) => (value && value.lang !== page ? value.lang : undefined)

/** A `fetch` that remembers answers with an ETag and asks Spets only whether they still hold. */
export function cachingFetch({ fetch = globalThis.fetch, most = 500 } = {}) {
  const kept = new Map()
  return async (request) => {
    if (request.method !== 'GET') return fetch(request)
    const key = `${request.url}\n${request.headers.get('accept-language') ?? ''}\n${request.headers.get('authorization') ?? ''}`
    const known = kept.get(key)
    kept.delete(key)
    if (known) request.headers.set('if-none-match', known.headers.get('etag'))
    const answer = await fetch(request)
    if (answer.status === 304 && known) {
      kept.set(key, known)
      return known.clone()
    }
    if (answer.ok && answer.headers.has('etag')) kept.set(key, answer.clone())
    if (kept.size > most) kept.delete(kept.keys().next().value)
    return answer
  }
}
