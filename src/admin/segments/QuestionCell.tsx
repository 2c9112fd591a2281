import type { DefaultServerCellComponentProps } from 'payload'
import { namesIn } from '../../collections/actors/Segments/names'
import { sentenceOf, type SegmentQuestion } from '../../domain/segments'
import { translator } from '../../i18n'
import { uiLanguageFor } from '../../i18n/languages'

/** A segment's question as one sentence. */
export async function QuestionCell({ cellData, i18n, payload }: DefaultServerCellComponentProps) {
  const question = (cellData ?? null) as SegmentQuestion
  const names = await namesIn(payload, [question], uiLanguageFor(i18n.language))
  return <span>{sentenceOf(question, { t: translator(i18n.language), names })}</span>
}
