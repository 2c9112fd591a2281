import type { TextKey } from '../../i18n'
import type { ListFacts } from './types'

/** The facts in the order of the form. */
export const factFields: readonly (keyof ListFacts)[] = ['file', 'newsletterBasis', 'invitationBasis', 'source']

/** What must be said before a list can be read, each with the text that asks for it. */
export const missingFacts = (facts: ListFacts): Partial<Record<keyof ListFacts, TextKey>> => ({
  ...(facts.file ? {} : { file: 'admin.importing.fileMissing' }),
  ...(facts.newsletterBasis ? {} : { newsletterBasis: 'admin.importing.basisMissing' }),
  ...(facts.invitationBasis ? {} : { invitationBasis: 'admin.importing.basisMissing' }),
  ...(facts.source.trim() ? {} : { source: 'admin.importing.sourceMissing' }),
})
