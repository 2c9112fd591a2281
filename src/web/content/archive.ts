import type { Payload, Where } from 'payload'
import { type ContentLanguage, defaultLanguage } from '../../i18n/languages'
import { type Localised, pickLanguage } from '../../domain/localised'
import type { CorrectionNote, ResolvedBlock } from '../../domain/mailContent'
import { type FrozenContent, inArchive, shownContentOf, webCorrectionsOf, written } from '../../mail'

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
  const newsletter = archived(shownContentOf(dispatch), dispatch.startedAt ?? null, language)
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
