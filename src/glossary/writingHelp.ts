import type { Payload } from 'payload'
import type { Avoided } from '../domain/terms'
import { settingsOf } from '../env'
import type { ContentLanguage } from '../i18n/languages'
import { publicAddresses } from '../links/addresses'
import { readGlossary, type Word } from './glossary'

/** What whoever writes in a language is helped with. */
export interface WritingHelp {
  /** Words of the glossary, each with the address of its page. */
  words: (Pick<Word, 'alternativeLabels' | 'id' | 'inflectedForms' | 'preferredLabel'> & { url: string })[]
  /** Words that the region would rather not read: its own list first, then the glossary's. */
  avoided: Avoided[]
}

export async function writingHelpIn(payload: Payload, language: ContentLanguage): Promise<WritingHelp> {
  const { plainLanguage } = await payload.findGlobal({
    slug: 'publisher',
    depth: 0,
    locale: language,
    fallbackLocale: false,
    select: { plainLanguage: true },
  })
  const { deprecated, words } = (await readGlossary(payload))[language]
  const { term } = publicAddresses(settingsOf(payload).publicUrl)
  const jargon = (plainLanguage?.jargon ?? []).map(({ instead, word }) => ({ word, instead: instead ?? '' }))
  return {
    words: words.map(({ alternativeLabels, id, identifier, inflectedForms, preferredLabel }) => ({
      id,
      preferredLabel,
      inflectedForms,
      alternativeLabels,
      url: term(language, identifier),
    })),
    avoided: [...jargon, ...deprecated],
  }
}
