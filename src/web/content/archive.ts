import type { Payload, Where } from 'payload'
import { type ContentLanguage, contentLanguages, defaultLanguage } from '../../i18n/languages'
import { type Localised, pickLanguage } from '../../domain/localised'
import type { CorrectionNote, ResolvedBlock } from '../../domain/mailContent'
import type { DispatchStatus } from '../../domain/mailings'
import { webCorrectionsOf } from '../../mail'

/** What a dispatch froze in one language, as far as the public web version needs it. */
interface FrozenText {
  subject: string
  preheader: string
  blocks: ResolvedBlock[]
}

type FrozenContent = { [L in ContentLanguage]?: FrozenText }

/** A sent newsletter as the public may read it: what was written, and nothing of who got it. */
export interface ArchivedNewsletter {
  /** Its dispatch. */
  dispatch: string
  subject: Localised<string>
  preheader: Localised<string>
  blocks: ResolvedBlock[]
  /** When sending began, ISO 8601. */
  sentAt: string | null
  /** What has been corrected on the page since, the last first. */
  corrections: { at: string; note: Localised<string> }[]
}

/** Once sending has begun somebody may have the address. */
const sent: DispatchStatus[] = ['sending', 'paused', 'completed', 'cancelled']

/** Dispatches of newsletters that are on their way or done and are meant for the archive. */
export const inArchive: Where = {
  and: [{ kind: { equals: 'newsletter' } }, { inArchive: { equals: true } }, { status: { in: sent } }, { startedAt: { exists: true } }],
}

/**
 * The newsletter as it was sent, if its dispatch is on its way or done and is meant for the archive.
 * Dispatches are closed to the public, so this reads past the rules of access and hands out only this.
 */
export async function readNewsletter(payload: Payload, slug: string, language: ContentLanguage): Promise<ArchivedNewsletter | null> {
  const where: Where = { and: [{ slug: { equals: slug } }, inArchive] }
  const select = { content: true, startedAt: true, webCorrections: true } as const
  const { docs } = await payload.find({ collection: 'dispatches', where, select, limit: 1, depth: 0 })
  const [dispatch] = docs
  if (!dispatch) return null
  const corrections = webCorrectionsOf(dispatch)
  const shown = corrections.at(-1)?.content ?? (dispatch.content as FrozenContent | null)
  const newsletter = archived(shown, dispatch.startedAt ?? null, language)
  return newsletter && { ...newsletter, dispatch: dispatch.id, corrections: corrections.map((each) => told(each, language)).toReversed() }
}

const told = ({ at, note }: { at: string; note: CorrectionNote }, language: ContentLanguage) => {
  const { value, lang } = pickLanguage<string | undefined>({ ...note }, language)
  return { at, note: { value: value ?? '', lang } }
}

function archived(content: FrozenContent | null, sentAt: string | null, language: ContentLanguage) {
  const frozen = content?.[language] ?? content?.[defaultLanguage]
  if (!frozen) return null
  const inLanguage = (part: 'subject' | 'preheader') =>
    pickLanguage(
      written((each) => content?.[each]?.[part]),
      language,
    )
  return { subject: inLanguage('subject'), preheader: inLanguage('preheader'), blocks: frozen.blocks, sentAt }
}

/** Freezing fills what is missing with Swedish, so a text equal to the Swedish one is the Swedish one. */
export function written(textIn: (language: ContentLanguage) => string | undefined) {
  const base = textIn(defaultLanguage) ?? ''
  const others = contentLanguages.map((language) => [language, textIn(language)] as const)
  return { ...Object.fromEntries(others.filter(([, text]) => text !== base)), [defaultLanguage]: base }
}
