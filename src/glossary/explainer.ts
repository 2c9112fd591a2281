import type { Payload } from 'payload'
import type { Search } from '../domain/terms'
import type { TermPlace } from '../domain/terms/places'
import type { ContentLanguage } from '../i18n/languages'
import { readGlossary, type Word } from './glossary'

/** Looks for terms in the texts of one document, each explained once a language. */
export interface Explainer {
  /** In a text that is written in a language: terms are looked for in no other. */
  in: (language: ContentLanguage) => Search<Word>
}

/**
 * What explains the terms of a document; null where the document, or the publisher for all documents of its kind, wants none.
 * @param wanted what the document says; whoever says nothing wants it
 */
export async function explainerFor(payload: Payload, place: TermPlace, wanted: boolean | null | undefined): Promise<Explainer | null> {
  if (wanted === false) return null
  const { plainLanguage } = await payload.findGlobal({ slug: 'publisher', depth: 0, select: { plainLanguage: true } })
  if (plainLanguage?.explainTerms && !plainLanguage.explainTerms.includes(place)) return null
  const glossary = await readGlossary(payload)
  const searches = new Map<ContentLanguage, Search<Word>>()
  return {
    in: (language) => {
      const search = searches.get(language) ?? { finder: glossary[language].finder, language, explained: new Set<Word>() }
      searches.set(language, search)
      return search
    },
  }
}
