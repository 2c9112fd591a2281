import type { Payload, Where } from 'payload'
import { isSomething, type Localised, type PerLanguage, pickLanguage } from '../domain/localised'
import { type Avoided, type Finder, type Looked, termFinder } from '../domain/terms'
import { idOf } from '../domain/relations'
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

/** The glossary in one language. */
interface InLanguage {
  words: readonly Word[]
  finder: Finder<Word>
  /** What the glossary says not to write: deprecated names, and terms that are no longer used. */
  deprecated: readonly Avoided[]
}

export type Glossary = Readonly<Record<ContentLanguage, InLanguage>>

/** Only what is decided and published explains anything, or is no longer used. */
const inForce: Where = {
  and: [{ status: { in: ['approved', 'obsolete'] } }, { _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
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
  deprecatedLabels: true,
  status: true,
  replacedBy: true,
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
  return Object.fromEntries(contentLanguages.map((language) => [language, inLanguage(docs, language)])) as Record<
    ContentLanguage,
    InLanguage
  >
}

function inLanguage(terms: readonly Read[], language: ContentLanguage): InLanguage {
  const words = terms.filter(({ status }) => status === 'approved').flatMap((term) => wordOf(term, language) ?? [])
  return { words, finder: termFinder(words), deprecated: terms.flatMap((term) => deprecatedBy(term, words, language)) }
}

function deprecatedBy(term: Read, words: readonly Word[], language: ContentLanguage): Avoided[] {
  const label = own(term.preferredLabel, language)
  if (!label) return []
  if (term.status === 'obsolete') {
    const heir = words.find(({ id }) => term.replacedBy && id === idOf(term.replacedBy))
    return [{ word: label, instead: heir?.preferredLabel ?? '' }]
  }
  return labelsIn(term.deprecatedLabels, language).map((word) => ({ word, instead: label }))
}

/** As much of a term as is read. */
type Read = Pick<Term, 'id' | keyof typeof fields>

const labelsIn = (rows: Term['inflectedForms'], language: ContentLanguage): string[] =>
  (own(rows, language) ?? []).map(({ label }) => label)

/** A term in a language; null where it has no name in it. */
function wordOf(term: Read, language: ContentLanguage): Word | null {
  const preferredLabel = own(term.preferredLabel, language)
  if (!preferredLabel) return null
  return {
    id: term.id,
    identifier: term.identifier,
    preferredLabel,
    inflectedForms: labelsIn(term.inflectedForms, language),
    alternativeLabels: labelsIn(term.alternativeLabels, language),
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
