import type { Text } from '@spets/client'
import { type Language, spetsUrl } from '../../site.config'
import { once } from './spets'

/** The one page that asks by GraphQL: all that it shows of people in one question. */
const question = (locale: Language) => `{
  People(locale: ${locale}, fallbackLocale: none, limit: 200, sort: "name") {
    docs {
      id
      name
      title
      email
      phone
      introduction
      assignments { strengthArea(locale: ${locale}) { slug title } from to }
    }
  }
}`

interface Assignment {
  strengthArea: { slug: string; title: string | null } | null
  from: string | null
  to: string | null
}

interface Found {
  id: string
  name: string
  title: string | null
  email: string | null
  phone: string | null
  introduction: string | null
  assignments: Assignment[] | null
}

/** Somebody who works with smart specialisation, as the page shows them. */
export interface Person {
  id: string
  name: string
  title: Text | null
  email: string | null
  phone: string | null
  introduction: Text | null
  areas: { id: string; title: Text | null }[]
}

/**
 * Everybody. GraphQL falls back to Swedish in silence, so each language is asked for without, and what is missing is
 * taken from Swedish by ourselves, which we then can say. Null where GraphQL does not answer, which the build says.
 */
export const peopleIn = (language: Language): Promise<Person[] | null> => once(`people ${language}`, () => askedFor(language, new Date()))

async function askedFor(language: Language, now: Date): Promise<Person[] | null> {
  try {
    const [own, swedish] = await Promise.all([ask(language), ask('sv')])
    const bySwedish = new Map(swedish.map((person) => [person.id, person]))
    return own.map((person) => asShown(person, bySwedish.get(person.id), language, now))
  } catch (error) {
    console.warn(`\nPeople are left out, since GraphQL at ${spetsUrl}/api/graphql did not answer as it should: ${String(error)}`)
    return null
  }
}

async function ask(language: Language): Promise<Found[]> {
  const answer = await fetch(`${spetsUrl}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question(language) }),
  })
  const { data, errors } = (await answer.json()) as { data?: { People: { docs: Found[] } }; errors?: { message: string }[] }
  if (!answer.ok || !data || errors) throw new Error(errors?.[0]?.message ?? `${answer.status}`)
  return data.People.docs
}

function asShown(person: Found, swedish: Found | undefined, language: Language, now: Date): Person {
  const textOf = (pick: (of: Found) => string | null | undefined): Text | null => {
    const own = pick(person)
    if (own) return { value: own, lang: language }
    const value = swedish && pick(swedish)
    return value ? { value, lang: 'sv' } : null
  }
  const isCurrent = ({ from, to }: Assignment) => (!from || new Date(from) <= now) && (!to || new Date(to) >= now)
  const slugs = (person.assignments ?? []).filter(isCurrent).flatMap(({ strengthArea }) => strengthArea?.slug ?? [])
  const titleOf = (slug: string) =>
    textOf(({ assignments }) => assignments?.find(({ strengthArea }) => strengthArea?.slug === slug)?.strengthArea?.title)
  const { email, id, name, phone } = person
  return {
    id,
    name,
    email,
    phone,
    title: textOf(({ title }) => title),
    introduction: textOf(({ introduction }) => introduction),
    areas: [...new Set(slugs)].map((slug) => ({ id: slug, title: titleOf(slug) })),
  }
}
