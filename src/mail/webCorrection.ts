import type { Payload, Where } from 'payload'
import { compareAndSet } from '../database'
import type { CorrectionNote, ResolvedBlock } from '../domain/mailContent'
import { type ContentLanguage, contentLanguages } from '../i18n/languages'
import type { Dispatch } from '../payload-types'
import { renderAll } from './content/render'
import { mailingOf } from './dispatch/ofMailing'
import { refusal } from './refusals'

/** A newsletter in one language as its web version shows it. */
interface WebText {
  subject: string
  preheader: string
  blocks: ResolvedBlock[]
}

/** One correction of a web version: what it says, and the newsletter as it stood then. */
export interface WebCorrection {
  /** ISO 8601. */
  at: string
  /** Id of the user. */
  by: string | null
  note: CorrectionNote
  content: Record<ContentLanguage, WebText>
}

/** The corrections of a dispatch's web version, the first first. What was sent stays in its `content`. */
export function webCorrectionsOf({ webCorrections }: Pick<Dispatch, 'webCorrections'>): WebCorrection[] {
  const kept: unknown = webCorrections ?? []
  return kept as WebCorrection[]
}

/**
 * Shows the newsletter as it now stands on the public page of a dispatch, with a dated note that says what
 * was corrected. What was there before is kept.
 * @throws Refusal 409 when there is no web version, or somebody else has corrected it at the same moment
 */
export async function correctWebVersion(
  payload: Payload,
  dispatch: Dispatch,
  note: CorrectionNote,
  by: { user: string | null },
): Promise<void> {
  if (!dispatch.inArchive || !dispatch.startedAt) throw refusal('nothingToCorrect')
  const correction: WebCorrection = {
    at: new Date().toISOString(),
    by: by.user,
    note,
    content: await webContentOf(payload, dispatch),
  }
  const number = dispatch.webVersion ?? 1
  const same: Where = { webVersion: { equals: number } }
  const written = await compareAndSet(payload, 'dispatches', dispatch.id, same, {
    webVersion: number + 1,
    webCorrections: [...webCorrectionsOf(dispatch), correction],
  })
  if (!written) throw refusal('correctedMeanwhile')
}

async function webContentOf(payload: Payload, dispatch: Dispatch): Promise<WebCorrection['content']> {
  const content = await renderAll(payload, mailingOf(dispatch))
  const texts = contentLanguages.map((language) => {
    const { subject, preheader, blocks } = content[language]
    return [language, { subject, preheader, blocks }] as const
  })
  return Object.fromEntries(texts) as WebCorrection['content']
}
