import { expect, it } from 'vitest'
import type { Role } from '../../src/access/roles'
import { texts } from '../../src/i18n'
import { type Built, type BuiltInit, onEachBuilt } from '../support/built'

const languages = ['sv', 'en'] as const
type Language = (typeof languages)[number]

interface Case {
  who: Role | null
  path: string | ((built: Built) => Promise<string>)
  init?: BuiltInit
  status: number
  said: Record<Language, string | RegExp>
}

const problem = (key: keyof typeof texts.sv.problems) => ({ sv: texts.sv.problems[key], en: texts.en.problems[key] })

/** The id of a document of the demonstration. */
const idOf = async (built: Built, slug: string, where = ''): Promise<string> => {
  const { json } = await built.ask('administrator', `/api/${slug}?limit=1&depth=0${where}`)
  const [first] = (json as { docs: { id: string }[] }).docs
  if (!first) throw new Error(`The demonstration has no ${slug}`)
  return first.id
}

/** One of each place where Spets or Payload refuses, by what is asked. */
const refusals: Record<string, Case> = {
  'a sort by fields of others': { who: null, path: '/api/news?sort=strengthAreas.title', status: 400, said: problem('sort') },
  'a sort by fields of others, asked by a user': {
    who: 'reader',
    path: '/api/news?sort=strengthAreas.title',
    status: 400,
    said: problem('sort'),
  },
  'a question too far away': {
    who: 'administrator',
    path: '/api/news?where[strengthAreas][equals][title][equals]=x',
    status: 400,
    said: problem('question'),
  },
  'an event of one’s own making': {
    who: 'administrator',
    path: '/api/audit-events',
    init: { method: 'POST', body: { deed: 'create' } },
    status: 403,
    said: { sv: /behörig/, en: /not allowed|permission/ },
  },
  'asking which methods there are where there is no door': {
    who: null,
    path: '/api/rate-limits/1',
    init: { method: 'OPTIONS' },
    status: 404,
    said: problem('notFound'),
  },
  'preferences of nobody': { who: null, path: '/api/payload-preferences/nav', status: 403, said: problem('notAllowed') },
  'deleting what is used': {
    who: 'administrator',
    path: async (built) => `/api/strength-areas/${await idOf(built, 'strength-areas')}`,
    init: { method: 'DELETE' },
    status: 409,
    said: { sv: /används|visas|hör|står|pekar|finns/, en: /used|shown|belong|point/ },
  },
  'a link for a password that is too old': {
    who: null,
    path: '/api/users/reset-password',
    init: { method: 'POST', body: { token: 'none', password: 'a quite long password' } },
    status: 403,
    said: { sv: texts.sv.login.password.linkTooOld, en: texts.en.login.password.linkTooOld },
  },
  'a wrong login': {
    who: null,
    path: '/api/users/login',
    init: { method: 'POST', body: { email: 'nobody@built.example', password: 'wrong' } },
    status: 401,
    said: problem('login'),
  },
  'a field that is wrong': {
    who: 'administrator',
    path: '/api/contacts',
    init: { method: 'POST', body: { name: 'Someone', email: 'none' } },
    status: 400,
    said: { sv: /fält behöver rättas/, en: /field is invalid|fields are invalid/ },
  },
  'what Payload itself forbids': { who: null, path: '/api/contacts', status: 403, said: { sv: /behörighet/, en: /not allowed/ } },
  'what does not exist': { who: 'administrator', path: '/api/news/none', status: 404, said: { sv: /finns inte/i, en: /not found/i } },
  'a field that cannot be asked for': {
    who: 'administrator',
    path: '/api/news?where[none][equals]=x',
    status: 400,
    said: { sv: 'Det går inte att fråga efter: none.', en: /cannot be queried: none/ },
  },
  'what is not JSON': {
    who: 'administrator',
    path: '/api/news',
    init: { method: 'POST', headers: { 'content-type': 'application/json' } },
    status: 400,
    said: { sv: /./, en: /./ },
  },
}

/** As Payload says it, or as problem details do where Payload has said nothing that is kept. */
function messageIn(json: unknown): unknown {
  const said = json as { errors?: { message?: unknown }[]; title?: unknown } | null
  return said?.errors?.[0]?.message ?? said?.title
}

onEachBuilt('what is refused', (built) => {
  it.each(languages)('keeps its words in %s', async (language) => {
    const told: Record<string, unknown> = {}
    const right: Record<string, unknown> = {}
    for (const [name, { who, path, init, status, said }] of Object.entries(refusals)) {
      const address = typeof path === 'string' ? path : await path(built())
      const answer = await built().ask(who, address, { ...init, headers: { 'accept-language': language, ...init?.headers } })
      told[name] = { status: answer.status, message: messageIn(answer.json) }
      const words = said[language]
      right[name] = { status, message: typeof words === 'string' ? words : (expect.stringMatching(words) as unknown) }
    }
    expect(told).toEqual(right)
  })

  it.each(languages)('keeps its words in GraphQL in %s', async (language) => {
    const ask = async (query: string) => {
      const { json } = await built().ask(null, '/api/graphql', {
        method: 'POST',
        body: { query },
        headers: { 'accept-language': language },
      })
      return messageIn(json)
    }
    expect(await ask('{ NewsItems(sort: "strengthAreas.title") { docs { id } } }')).toBe(texts[language].problems.sort)
    expect(await ask('mutation { deleteNewsItem(id: "none") { id } }')).toMatch({ sv: /behörighet/, en: /not allowed/ }[language])
  })
})
