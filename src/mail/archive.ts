import type { Where } from 'payload'
import type { ResolvedBlock } from '../domain/mailContent'
import type { DispatchStatus } from '../domain/mailings'
import { type ContentLanguage, contentLanguages, defaultLanguage } from '../i18n/languages'
import type { Dispatch } from '../payload-types'
import { webCorrectionsOf } from './webCorrection'

/** What a dispatch froze in one language, as far as its public web version needs it. */
interface FrozenText {
  subject: string
  preheader: string
  blocks: ResolvedBlock[]
}

export type FrozenContent = { [L in ContentLanguage]?: FrozenText }

/** Once sending has begun somebody may have the address. */
const sent: DispatchStatus[] = ['sending', 'paused', 'completed', 'cancelled']

/** Dispatches of newsletters that are on their way or done and are meant for the archive. */
export const inArchive: Where = {
  and: [{ kind: { equals: 'newsletter' } }, { inArchive: { equals: true } }, { status: { in: sent } }, { startedAt: { exists: true } }],
}

/** What the web version of a dispatch shows: what was sent, or its last correction. */
export const shownContentOf = (dispatch: Pick<Dispatch, 'content' | 'webCorrections'>): FrozenContent | null =>
  webCorrectionsOf(dispatch).at(-1)?.content ?? (dispatch.content as FrozenContent | null)

/** Freezing fills what is missing with Swedish, so a text equal to the Swedish one is the Swedish one. */
export function written(textIn: (language: ContentLanguage) => string | undefined) {
  const base = textIn(defaultLanguage) ?? ''
  const others = contentLanguages.map((language) => [language, textIn(language)] as const)
  return { ...Object.fromEntries(others.filter(([, text]) => text !== base)), [defaultLanguage]: base }
}
