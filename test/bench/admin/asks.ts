import type { Session } from './session'

/** One thing that an administrator's browser asks for. */
export interface Ask {
  name: string
  path: string
  /** Sent as JSON with POST; without one it is a GET. */
  body?: unknown
  /** Must be answered at most half as slowly again when there is much. */
  demanded: boolean
}

const lists = ['contacts', 'newsletters', 'meetings', 'terms', 'organisations', 'activities', 'news', 'dispatches'] as const

/** What an editor's day consists of, as asked of a Spets with the demonstration's documents in it. */
export async function asksOf(session: Session, newsletter: string): Promise<Ask[]> {
  const forms = await Promise.all(lists.map((slug) => formOf(session, slug)))
  const values = await session.read(`/api/newsletters/${newsletter}?depth=0`)
  return [
    page('first page', '/admin'),
    ...lists.map((slug) => page(`list of ${slug}`, `/admin/collections/${slug}`)),
    page('list of contacts, second page', '/admin/collections/contacts?page=2&limit=10'),
    searching('contacts by a name', `${aName} 4711`),
    searching('contacts by a common word', 'torsta'),
    ...forms,
    {
      name: 'preview of what is written',
      path: '/api/newsletters/preview',
      body: { values, locale: 'sv', language: 'sv' },
      demanded: true,
    },
    page('preview of what is saved', `/api/newsletters/${newsletter}/preview?language=sv`),
    { ...page('audience of a small segment', `/api/newsletters/${newsletter}/audience`), demanded: false },
    counting('count of a small segment', smallQuestion),
    counting('count of municipalities', { 'organisations.type': { in: ['municipality'] } }),
  ]
}

const aName = 'Kontaktperson Torsta'

/** Picks one, however many contacts there are: copies have a number after their names. */
export const smallQuestion = { name: { equals: aName } }

const page = (name: string, path: string): Ask => ({ name, path, demanded: true })

/** Looks through all of them for a part of a word, so nothing is demanded of it. */
const searching = (name: string, words: string): Ask => ({
  ...page(name, `/admin/collections/contacts?search=${encodeURIComponent(words)}`),
  demanded: false,
})

async function formOf(session: Session, slug: string): Promise<Ask> {
  const { docs } = await session.read<{ docs: { id: string }[] }>(`/api/${slug}?limit=1&depth=0&sort=createdAt`)
  return page(`form of ${slug}`, `/admin/collections/${slug}/${docs[0]?.id}`)
}

/** Grows with what is counted when it is many, so nothing is demanded of it. */
const counting = (name: string, where: object): Ask => ({
  name,
  path: '/api/segments/count',
  body: { question: { or: [{ and: [where] }] }, include: [], exclude: [] },
  demanded: false,
})
