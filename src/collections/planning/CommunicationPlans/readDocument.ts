import type { PayloadRequest } from 'payload'
import { isSomething } from '../../../domain/localised'
import { settingsOf } from '../../../env'
import type { UiLanguage } from '../../../i18n/languages'
import type { CommunicationPlan } from '../../../payload-types'
import { goalOutcomes } from '../../../planning'
import { type OutcomeOf, planDocument, readPlan, type ReportDocument } from '../../../reports'

/** What has come of a plan's goals so far, counted or as it was written. */
export async function outcomesOf({ payload }: PayloadRequest, plan: CommunicationPlan): Promise<OutcomeOf> {
  const outcomes = await goalOutcomes(payload, plan)
  return (goal) => outcomes.get(goal) ?? null
}

/** A plan as a document, read with the rights of whoever asks. @throws NotFound, Forbidden */
export async function documentOf(req: PayloadRequest, id: string, language: UiLanguage): Promise<ReportDocument> {
  const { payload, user } = req
  const read = await readPlan({ payload, user }, id)
  const { name } = await payload.findGlobal({ slug: 'publisher', locale: language, depth: 0 })
  // A new Spets has none yet.
  const publisher = isSomething(name) ? name : ''
  const outcomeOf = await outcomesOf(req, read.plan)
  return planDocument(read, { language, outcomeOf, publisher, zone: settingsOf(payload).zone })
}
