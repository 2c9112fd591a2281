import type { PayloadRequest } from 'payload'
import { isSomething } from '../../../domain/localised'
import { settingsOf } from '../../../env'
import type { UiLanguage } from '../../../i18n/languages'
import { readAssessment, type ReportDocument, statementDocument } from '../../../reports'

/** The statement that an assessment comes to, read with the rights of whoever asks. @throws NotFound, Forbidden */
export async function statementOf({ payload, user }: PayloadRequest, id: string, language: UiLanguage): Promise<ReportDocument> {
  const read = await readAssessment({ payload, user }, id)
  const { name } = await payload.findGlobal({ slug: 'publisher', locale: language, depth: 0 })
  // A new Spets has none yet.
  const publisher = isSomething(name) ? name : ''
  return statementDocument(read, { language, publisher, zone: settingsOf(payload).zone })
}
