import type { Payload } from 'payload'
import type { ContentLanguage } from '../../i18n/languages'
import { pickLanguage } from '../../domain/localised'
import type { Term, TermTombstone } from '../../payload-types'
import { findAll, findOne } from './read'

/** The glossary in the alphabetical order of a language. */
export async function readTerms(payload: Payload, language: ContentLanguage): Promise<Term[]> {
  const terms = await findAll(payload, 'terms', { sort: 'identifier' })
  const order = new Intl.Collator(language)
  const label = (term: Term) => pickLanguage(term.preferredLabel, language).value
  return terms.toSorted((one, other) => order.compare(label(one), label(other)))
}

export const readTerm = (payload: Payload, identifier: string): Promise<Term | null> =>
  findOne(payload, 'terms', { identifier: { equals: identifier } })

/** What is left of a deleted term. */
export const readTombstone = (payload: Payload, identifier: string): Promise<TermTombstone | null> =>
  findOne(payload, 'term-tombstones', { identifier: { equals: identifier } })
