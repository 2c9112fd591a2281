import type { PayloadRequest } from 'payload'
import { settingsOf } from '../../../env'
import type { UiLanguage } from '../../../i18n/languages'
import type { CommunicationPlan } from '../../../payload-types'
import { type OutcomeOf, planDocument, readPlan, type ReportDocument } from '../../../reports'

/** What comes of goals that are counted from their activities; until they are, what is written by hand is what is known. */
export const outcomesOf =
  async (_req: PayloadRequest, _plan: CommunicationPlan): Promise<OutcomeOf> =>
  () =>
    null

/** A plan as a document, read with the rights of whoever asks. @throws NotFound, Forbidden */
export async function documentOf(req: PayloadRequest, id: string, language: UiLanguage): Promise<ReportDocument> {
  const { payload, user } = req
  const read = await readPlan({ payload, user }, id)
  const { name = '' } = await payload.findGlobal({ slug: 'publisher', locale: language, depth: 0 })
  const outcomeOf = await outcomesOf(req, read.plan)
  return planDocument(read, { language, outcomeOf, publisher: name, zone: settingsOf(payload).zone })
}
