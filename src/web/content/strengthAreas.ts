import type { Payload } from 'payload'
import { type Day, isWithin } from '../../domain/days'
import { pickLanguage } from '../../domain/localised'
import type { ContentLanguage } from '../../i18n/languages'
import type { Person, StrengthArea } from '../../payload-types'
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

/** Those who have an assignment in the area on a day. */
export async function readPeopleOf(payload: Payload, area: StrengthArea, today: Day): Promise<Person[]> {
  const where = { 'assignments.strengthArea': { equals: area.id } }
  const people = await findAll(payload, 'people', { where, sort: 'name' })
  return people.filter((person) => hasAssignment(person, area, today))
}

const hasAssignment = ({ assignments }: Person, area: StrengthArea, today: Day): boolean =>
  (assignments ?? []).some(({ strengthArea, from, to }) => idOf(strengthArea) === area.id && isWithin({ from, to }, today))

const idOf = (related: string | StrengthArea | null | undefined): string | undefined =>
  typeof related === 'object' ? related?.id : related
