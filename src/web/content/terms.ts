import type { Payload } from 'payload'
import { idOf } from '../../domain/relations'
import type { ContentLanguage } from '../../i18n/languages'
import { pickLanguage } from '../../domain/localised'
import type { Term, TermTombstone } from '../../payload-types'
import { findAll, findOne, populated } from './read'

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

/** So many replacements one after another are followed, and no more. */
const mostFollowed = 10

/** The term that replaced another; where that has gone too, the one that replaced it, and so on. Null where none is left. */
export async function readReplacement(payload: Payload, replacedBy: TermTombstone['replacedBy']): Promise<Term | null> {
  let next = replacedBy
  for (let step = 0; next && step < mostFollowed; step += 1) {
    const found = populated(next)
    if (found) return found
    const gone = await payload.findByID({
      collection: 'terms',
      id: idOf(next),
      trash: true,
      depth: 0,
      joins: false,
      select: { identifier: true },
      disableErrors: true,
    })
    next = gone && (await readTombstone(payload, gone.identifier))?.replacedBy
  }
  return null
}
