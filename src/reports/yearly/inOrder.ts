import type { PlanWords } from '../plan/words'
import type { ReadYear } from './readYear'
import { localeOf } from './setting'

/** What is read in the order of the alphabet of the report's language: databases order texts of many languages each in its way. */
export function inOrder(read: ReadYear, { language, pick }: PlanWords): ReadYear {
  const { compare } = new Intl.Collator(localeOf(language))
  const by =
    <T>(nameOf: (each: T) => Parameters<typeof pick>[0]) =>
    (one: T, other: T) =>
      compare(pick(nameOf(one))?.text ?? '', pick(nameOf(other))?.text ?? '')
  return {
    ...read,
    areas: read.areas.toSorted(by(({ title }) => title)),
    initiatives: read.initiatives.toSorted(by(({ title }) => title)),
    plans: read.plans.toSorted(by(({ title }) => title)),
    roles: read.roles.toSorted(by(({ title }) => title)),
    terms: read.terms.toSorted(by(({ preferredLabel }) => preferredLabel)),
    people: read.people.toSorted(by(({ name }) => name)),
  }
}
