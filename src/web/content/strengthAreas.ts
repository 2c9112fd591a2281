import type { Payload } from 'payload'
import { pickLanguage } from '../../domain/localised'
import type { ContentLanguage } from '../../i18n/languages'
import type { StrengthArea } from '../../payload-types'
import { findAll, findOne } from './read'

/** The strength areas in the alphabetical order of a language. */
export async function readStrengthAreas(payload: Payload, language: ContentLanguage): Promise<StrengthArea[]> {
  const areas = await findAll(payload, 'strength-areas', { sort: 'slug' })
  const order = new Intl.Collator(language)
  const title = (area: StrengthArea) => pickLanguage(area.title, language).value
  return areas.toSorted((one, other) => order.compare(title(one), title(other)))
}

export const readStrengthArea = (payload: Payload, slug: string): Promise<StrengthArea | null> =>
  findOne(payload, 'strength-areas', { slug: { equals: slug } })
