import type { Payload } from 'payload'
import type { ExplanationModel } from '../payload-types'
import assessing from './data/assessments.json'
import editorial from './data/editorial.json'
import region from './data/region.json'
import { missingForms } from '../domain/terms'
import { type Days, noon } from './days'
import { bodyOf, seedNewsFiles } from './newsParts'
import { idIn, type Ids, rowsWith, writeBoth } from './write'

/** Colours of the four strength areas; readable as text on white (WCAG 1.4.3). */
const colours = ['#2f6b3a', '#8a5a00', '#8c2f5f', '#1f5f99']

/** What each of them wears where it has no picture. */
const drawings = ['hills', 'rings', 'peaks', 'grid'] as const

export async function seedStrengthAreas(payload: Payload): Promise<Ids> {
  const ids = new Map<string, string>()
  for (const [index, area] of region.strengthAreas.entries()) {
    const id = await writeBoth(payload, 'strength-areas', (language, made) => ({
      title: area.title[language],
      summary: area.summary[language],
      subAreas: rowsWith(area.subAreas, made?.subAreas, (name) => ({ name })),
      meetingPattern: { kind: area.meetingPattern.kind, note: area.meetingPattern.note[language] },
      slug: area.slug,
      colour: colours[index],
      pattern: drawings[index] ?? 'none',
      _status: 'published',
    }))
    ids.set(area.slug, id)
  }
  return ids
}

/** As the button of a term's form proposes them. */
const formsOf = ({ preferred, alternative }: (typeof region.glossaryTerms)[number], language: 'sv' | 'en'): string[] =>
  missingForms(
    { preferredLabel: preferred[language], inflectedForms: [], alternativeLabels: language === 'sv' ? (alternative.sv ?? []) : [] },
    language,
  )

export async function seedTerms(payload: Payload): Promise<Ids> {
  const ids = new Map<string, string>()
  for (const term of region.glossaryTerms) {
    const labels = (words: string[] | undefined) => (words ?? []).map((label) => ({ label }))
    const id = await writeBoth(payload, 'terms', (language) => ({
      preferredLabel: term.preferred[language],
      definition: term.definition[language],
      inflectedForms: labels(formsOf(term, language)),
      alternativeLabels: labels(language === 'sv' ? term.alternative.sv : undefined),
      hiddenLabels: labels(language === 'sv' ? term.hidden.sv : undefined),
      status: 'approved',
      identifier: term.key,
      _status: 'published',
    }))
    ids.set(term.key, id)
  }
  await relateTerms(payload, ids)
  return ids
}

/** Terms point at each other, so all must be there first. */
async function relateTerms(payload: Payload, ids: Ids): Promise<void> {
  for (const { key, broader, related } of region.glossaryTerms) {
    const data = {
      broader: broader ? [idIn(ids, broader)] : [],
      related: related.map((other) => idIn(ids, other)),
      _status: 'published' as const,
    }
    await payload.update({ collection: 'terms', id: idIn(ids, key), locale: 'sv', data, depth: 0 })
  }
}

/** News of before, on their own days, and of the last months, so many days before the day of installation. */
export async function seedNews(payload: Payload, known: { areas: Ids; terms: Ids; pictures: Ids }, days: Days): Promise<Ids> {
  const { areas, pictures, terms } = known
  const ids = new Map<string, string>()
  const files = await seedNewsFiles(payload)
  for (const item of editorial.news) {
    const id = await writeBoth(payload, 'news', (language) => ({
      title: item.title[language],
      lead: item.lead[language],
      body: bodyOf(item, language, pictures, files),
      date: noon('offsetDays' in item ? days.workingDay(item.offsetDays ?? 0) : item.date),
      picture: 'picture' in item ? pictures.get(item.picture ?? '') : null,
      strengthAreas: item.strengthAreas.map((area) => idIn(areas, area)),
      terms: item.terms.map((term) => idIn(terms, term)),
      registryNumber: 'registryNumber' in item ? item.registryNumber : null,
      euNotice: 'euNotice' in item,
      slug: item.key,
      _status: 'published',
    }))
    ids.set(item.key, id)
  }
  return ids
}

export async function seedExplanationModel(payload: Payload): Promise<void> {
  const { title, idea, levels, textAlternative } = region.explanationModel
  const terms = new Map(region.glossaryTerms.map((term) => [term.key, term.definition]))
  const inLanguage = (language: 'sv' | 'en', made?: ExplanationModel) => ({
    title: title[language],
    idea: idea[language],
    levels: rowsWith(levels, made?.levels, ({ key, label }, level) => ({
      key,
      label: label[language],
      explanation: terms.get(key)?.[language],
      examples: rowsWith(examplesOf(key), level?.examples, (example) => ({ text: example[language] })),
    })) as { key: string; label: string }[],
    textAlternative: textAlternative[language],
    criteria: rowsWith(assessing.criteria, made?.criteria, ({ explanation, key, label }) => ({
      key,
      label: label[language],
      explanation: explanation[language],
    })) as { key: string; label: string }[],
  })
  const slug = 'explanation-model'
  const made = await payload.updateGlobal({ slug, locale: 'sv', data: inLanguage('sv') })
  await payload.updateGlobal({ slug, locale: 'en', data: inLanguage('en', made) })
}

const examplesOf = (level: string) => assessing.examples[level as keyof typeof assessing.examples] ?? []

const names = {
  sv: {
    strengthArea: 'Styrkeområde',
    strengthAreas: 'Styrkeområden',
    theStrengthArea: 'Styrkeområdet',
    theStrengthAreas: 'Styrkeområdena',
  },
  en: { strengthArea: 'Strength area', strengthAreas: 'Strength areas' },
}

export async function seedPublisher(payload: Payload): Promise<void> {
  const { name, fromName, fromAddress, replyTo, postalAddress, privacyNotice } = editorial.publisher
  for (const language of ['sv', 'en'] as const) {
    const data = {
      name: name[language],
      names: names[language],
      sender: { name: fromName[language], address: fromAddress, replyTo },
      postalAddress,
      privacyNotice: privacyNotice[language],
    }
    await payload.updateGlobal({ slug: 'publisher', locale: language, data })
  }
}
