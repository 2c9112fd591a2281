import type { Payload, Where } from 'payload'
import { isSomething, type Localised, type PerLanguage, pickLanguage } from '../domain/localised'
import { type Finder, type Looked, termFinder } from '../domain/terms'
import { type ContentLanguage, contentLanguages } from '../i18n/languages'
import type { Term } from '../payload-types'

/** A term as it is looked for and explained, in the language of a text. */
export interface Word extends Looked {
  id: string
  /** By which its page is found. */
  identifier: string
  /** What it means, by its definition or else its explanation; null where neither is written in any language. */
  meaning: Localised<string> | null
}

/** The terms that explain texts, and what finds them, by language. */
export type Glossary = Readonly<Record<ContentLanguage, Finder<Word>>>

/** Only what is decided and published explains anything. */
const inForce: Where = {
  and: [{ status: { equals: 'approved' } }, { _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}

interface Kept {
  stamp: string
  glossary: Promise<Glossary>
}

const kept = new WeakMap<Payload, Kept>()

/**
 * The glossary as it stands. It is read when it has changed, whoever changed it: a look at when each term was last changed
 * costs little, and tells.
 */
export async function readGlossary(payload: Payload): Promise<Glossary> {
  const stamp = await stampOf(payload)
  const known = kept.get(payload)
  if (known?.stamp === stamp) return known.glossary
  const glossary = made(payload)
  kept.set(payload, { stamp, glossary })
  glossary.catch(() => kept.delete(payload))
  return glossary
}

async function stampOf(payload: Payload): Promise<string> {
  const { docs } = await payload.db.find<{ id: string; updatedAt: string }>({
    collection: 'terms',
    where: inForce,
    select: { updatedAt: true },
    sort: 'id',
    pagination: false,
  })
  return docs.map(({ id, updatedAt }) => `${id} ${updatedAt}`).join('\n')
}

const fields = {
  identifier: true,
  preferredLabel: true,
  inflectedForms: true,
  alternativeLabels: true,
  definition: true,
  explanation: true,
} as const

async function made(payload: Payload): Promise<Glossary> {
  const { docs } = await payload.find({
    collection: 'terms',
    where: inForce,
    sort: 'identifier',
    locale: 'all',
    depth: 0,
    pagination: false,
    joins: false,
    select: fields,
  })
  const inLanguage = (language: ContentLanguage) => termFinder(docs.flatMap((term) => wordOf(term, language) ?? []))
  return Object.fromEntries(contentLanguages.map((language) => [language, inLanguage(language)])) as Record<ContentLanguage, Finder<Word>>
}

/** As much of a term as is read. */
type Read = Pick<Term, 'id' | keyof typeof fields>

/** A term in a language; null where it has no name in it. */
function wordOf(term: Read, language: ContentLanguage): Word | null {
  const preferredLabel = own(term.preferredLabel, language)
  if (!preferredLabel) return null
  const labels = (rows: Term['inflectedForms']) => (own(rows, language) ?? []).map(({ label }) => label)
  return {
    id: term.id,
    identifier: term.identifier,
    preferredLabel,
    inflectedForms: labels(term.inflectedForms),
    alternativeLabels: labels(term.alternativeLabels),
    meaning: meaningOf(term, language),
  }
}

/** A field read in all languages, as it is written in this one. */
function own<T>(field: T, language: ContentLanguage): T | null {
  const value = (field as PerLanguage<T> | null | undefined)?.[language]
  return isSomething(value) ? value : null
}

/** In the language of the text, sooner than by the kind of it. */
function meaningOf({ definition, explanation }: Read, language: ContentLanguage): Localised<string> | null {
  const written = [definition, explanation].map((field) => pickLanguage<string | null | undefined>(field, language))
  const found =
    written.find(({ value, lang }) => isSomething(value) && lang === language) ?? written.find(({ value }) => isSomething(value))
  return found?.value ? { value: found.value, lang: found.lang } : null
}
