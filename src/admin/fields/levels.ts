import type { Translate } from '../../i18n'
import { type Loaded, useLoaded } from '../useLoaded'

export interface LevelOfModel {
  key: string
  label?: string | null
}

/** As much of the explanation model as choosing a level needs. */
export interface LevelsOfModel {
  levels?: LevelOfModel[] | null
}

/** The region's own levels, in the language that the content is edited in. */
export const useLevels = (language: string): Loaded<LevelsOfModel> =>
  useLoaded<LevelsOfModel>(`/api/globals/explanation-model?depth=0&locale=${language}`)

/**
 * The levels as alternatives, the lowest first. A chosen level that the model no longer has stays among
 * them, so that looking at a document never changes it.
 */
export function levelOptions(model: LevelsOfModel | null, chosen: string | null, t: Translate) {
  const options = (model?.levels ?? []).map(({ key, label }) => ({ value: key, label: label || key }))
  if (!chosen || options.some(({ value }) => value === chosen)) return options
  return [...options, { value: chosen, label: model ? t('work.level.gone', { key: chosen }) : chosen }]
}
