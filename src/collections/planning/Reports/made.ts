import type { Payload, TypedUser } from 'payload'
import { withEdits } from '../../../domain/reporting/edited'
import type { Chapter, Edit } from '../../../domain/reporting/parts'
import { isSomething } from '../../../domain/localised'
import type { Search } from '../../../domain/terms'
import { settingsOf } from '../../../env'
import { explainerFor } from '../../../glossary'
import type { UiLanguage } from '../../../i18n/languages'
import type { Report } from '../../../payload-types'
import { goalOutcomes, yearNumbers } from '../../../planning'
import { chaptersOf, type PlanWords, planWords, readYear, type ReadYear, type ReportDocument, yearlyDocument } from '../../../reports'

interface Asker {
  payload: Payload
  user: TypedUser | null
  overrideAccess?: true
}

/** A report as it is now: made from what is stored, with what people have made of it. */
export interface Made {
  chapters: Chapter[]
  /** What was written about what is no longer there. */
  homeless: Edit[]
  document: ReportDocument
}

/** As much of a report as it is made from. */
export type Wanted = Pick<Report, 'title' | 'year' | 'language' | 'registryNumber' | 'date' | 'edits'>

/** Makes a report from what is stored, read with the asker's rights. @throws Forbidden */
export async function madeReport(asker: Asker, wanted: Wanted): Promise<Made> {
  const { payload } = asker
  const words = planWords(wanted.language, settingsOf(payload).zone)
  const read = await readYear(asker, wanted.year)
  const made = chaptersOf(read, { words, outcomeOf: await outcomesOf(payload, read), sent: await yearNumbers(payload, wanted.year) })
  const { chapters, homeless } = withEdits(made, editsOf(wanted))
  const cover = { ...wanted, publisher: await publisherIn(payload, wanted.language) }
  return { chapters, homeless, document: yearlyDocument(cover, chapters, modelOf(read, words), words) }
}

/** What finds terms of the glossary in a report, if the region wants them explained there. */
export async function termsFor(payload: Payload, language: UiLanguage): Promise<Search<{ id: string }> | null> {
  return (await explainerFor(payload, 'report', true))?.in(language) ?? null
}

/** What people have made of a report. */
export const editsOf = ({ edits }: Pick<Report, 'edits'>): Edit[] =>
  (edits ?? []).map(({ key, kind, made, text }) => ({ key, kind, made: made ?? null, text: text ?? null }))

async function outcomesOf(payload: Payload, { plans }: ReadYear): Promise<(goal: string) => number | null> {
  const outcomes = await Promise.all(plans.map((plan) => goalOutcomes(payload, plan)))
  const all = new Map(outcomes.flatMap((each) => [...each]))
  return (goal) => all.get(goal) ?? null
}

/** The picture of the model with its words; none where the model has no levels yet. */
function modelOf({ model: { levels, textAlternative, title } }: ReadYear, words: PlanWords) {
  if (!levels?.length) return null
  const said = { title: words.pick(title)?.text ?? '', description: words.pick(textAlternative)?.text ?? '' }
  return { levels: levels.length, alt: words.t('reporting.pyramidAlt', said) }
}

async function publisherIn(payload: Payload, language: UiLanguage): Promise<string> {
  const { name } = await payload.findGlobal({ slug: 'publisher', locale: language, depth: 0 })
  // A new Spets has none yet.
  return isSomething(name) ? name : ''
}
