import type { Translate } from '../../i18n'
import { type Answer, ask } from '../http'
import { type Loaded, useLoaded } from '../useLoaded'

export interface LevelOfModel {
  key: string
  label?: string | null
  explanation?: string | null
  examples?: { text?: string | null }[] | null
}

/** As much of the explanation model as choosing a level needs. */
export interface LevelsOfModel {
  levels?: LevelOfModel[] | null
}

/** As much of it as assessing by its criteria needs. */
export interface CriteriaOfModel {
  criteria?: LevelOfModel[] | null
}

type Model = LevelsOfModel & CriteriaOfModel

/** How long an answer serves all the fields of a form, in milliseconds. */
const kept = 5_000

const answers = new Map<string, { at: number; answer: Promise<Answer<Model>> }>()

/** Asks once for all the rows of a form, which begin together. Nobody's leaving ends it for the others. */
function askTogether(t: Translate, address: string): Promise<Answer<Model>> {
  const known = answers.get(address)
  if (known && Date.now() - known.at < kept) return known.answer
  const answer = ask<Model>(t, address)
  answers.set(address, { at: Date.now(), answer })
  return answer
}

const addressOf = (language: string) => `/api/globals/explanation-model?depth=0&locale=${language}`

/** The region's own levels, in the language that the content is edited in. */
export const useLevels = (language: string): Loaded<LevelsOfModel> => useLoaded<Model>(addressOf(language), askTogether)

/** The region's own criteria, in the language that the content is edited in. */
export const useCriteria = (language: string): Loaded<CriteriaOfModel> => useLoaded<Model>(addressOf(language), askTogether)

/**
 * The levels as alternatives, the lowest first. A chosen level that the model no longer has stays among
 * them, so that looking at a document never changes it.
 */
export function levelOptions(model: LevelsOfModel | null, chosen: string | null, t: Translate) {
  const options = (model?.levels ?? []).map(({ key, label }) => ({ value: key, label: label || key }))
  if (!chosen || options.some(({ value }) => value === chosen)) return options
  return [...options, { value: chosen, label: model ? t('work.level.gone', { key: chosen }) : chosen }]
}
