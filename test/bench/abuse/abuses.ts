/** A question that asks too much, or is none. */
export interface Ask {
  path: string
  init?: RequestInit
}

/** Somebody who asks so much at once, again and again. */
export interface Abuse {
  name: string
  /** How many are under way at a time. */
  together: number
  ask: (number: number) => Ask
}

const posted = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
const graphql = (query: string): Ask => ({ path: '/api/graphql', init: posted({ query }) })
const times = (count: number, make: (number: number) => string) => Array.from({ length: count }, (_, number) => make(number)).join(' ')

const aliases = `{ ${times(160, (number) => `a${number}: NewsItems(limit: 100) { docs { id } }`)} }`
/** As much as is let through. */
const widest = `{ ${times(5, (number) => `a${number}: NewsItems(limit: 100) { docs { title lead strengthAreas { title } } }`)} }`
const deepest = 'sort=-date&limit=100&depth=4'
const question = times(24, (number) => `where[or][${number}][title][contains]=a${number}`).replaceAll(' ', '&')

export const abuses: Abuse[] = [
  { name: 'GraphQL, three of 160 aliases', together: 3, ask: () => graphql(aliases) },
  { name: 'GraphQL, as much as is let through', together: 8, ask: () => graphql(widest) },
  {
    name: 'REST, the longest and deepest lists',
    together: 16,
    ask: (number) => ({ path: `/api/${['news', 'terms', 'strength-areas', 'meetings'][number % 4]}?${deepest}` }),
  },
  { name: 'REST, many conditions', together: 16, ask: () => ({ path: `/api/terms?limit=100&depth=2&${question}` }) },
]

/** Requests that no route was made for, each other than the one before. */
export const odd = (number: number): Ask => {
  const asks: ((each: string) => Ask)[] = [
    (each) => ({ path: `/api/news?page=9223372036854775808&x=${each}` }),
    (each) => ({ path: `/%ff${each}` }),
    (each) => ({ path: `/api/nothing-${each}` }),
    (each) => ({ path: `/sv/nothing-${each}` }),
    (each) => ({ path: `/api/news/${each}` }),
    (each) => ({ path: `/api/news?where[__proto__][equals]=${each}` }),
    (each) => ({ path: `/api/news?where[title][equals]=${each}&locale=${each}` }),
    (each) => ({ path: '/api/graphql', init: posted({ query: `{ News(id: "${each}") { id } }` }) }),
    (each) => ({ path: '/api/graphql', init: posted({ query: `{ nothing${each} }` }) }),
    (each) => ({ path: '/api/news', init: { method: 'POST', headers: { 'content-type': 'application/json' }, body: `{"a":${each}` } }),
    (each) => ({ path: `/unsubscribe/${each}` }),
    (each) => ({ path: '/api/news', init: { method: 'PATCH', ...posted({ title: each }) } }),
    (each) => ({ path: '/api/users/me', init: { headers: { authorization: `JWT ${each}.${each}.${each}` } } }),
    (each) => ({ path: '/admin/login', init: { headers: { 'next-router-state-tree': each } } }),
  ]
  return asks[number % asks.length]?.(String(number)) ?? { path: '/' }
}
