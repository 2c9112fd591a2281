import type { ContactFacts } from './facts'
import { segmentFields } from './fields'
import { holds } from './leaves'
import { type Condition, type Leaf, readQuestion, type SegmentQuestion } from './question'

/** A segment: its question, and the contacts that a person put in or left out by hand. */
export interface Segment {
  question: SegmentQuestion
  include: readonly string[]
  exclude: readonly string[]
}

/**
 * The meaning of a question, for one contact. Both databases must agree with this.
 *
 * | operator | a contact is picked when |
 * |---|---|
 * | `equals`, `in` | at least one of its values is one of those asked for |
 * | `not_equals`, `not_in` | none of its values is one of those asked for: also when it has none |
 * | `all` | each of those asked for is among its values |
 * | `exists` | it has a value (`true`), it has none (`false`) |
 * | `contains` | at least one of its values has one of the texts asked for in it |
 * | `like` | at least one of its values has in it all words of one of the texts asked for |
 * | `not_like` | `like` does not pick it |
 *
 * Groups: `and` all of its conditions hold, `or` one of them does, `not` none of them does.
 *
 * A contact's values of `organisations.type` are the types of all its organisations, and each condition is
 * held against them by itself: two conditions may be met by two different organisations.
 * A question that asks nothing picks nobody, so that no mistake writes to everybody.
 * @throws InvalidQuestion
 */
export const matches = (question: SegmentQuestion, contact: ContactFacts): boolean => matcher(question)(contact)

/** `matches` for many contacts: reads the question once. @throws InvalidQuestion */
export function matcher(question: SegmentQuestion): (contact: ContactFacts) => boolean {
  const condition = readQuestion(question)
  return (contact) => condition !== null && answers(condition, contact)
}

/**
 * Whether a segment picks a contact. One who is left out by hand never, else one who is put in always.
 * @throws InvalidQuestion
 */
export const segmentPicks = ({ question, include, exclude }: Segment, contact: ContactFacts): boolean =>
  (matches(question, contact) || include.includes(contact.id)) && !exclude.includes(contact.id)

function answers(condition: Condition, contact: ContactFacts): boolean {
  if ('and' in condition) return condition.and.every((part) => answers(part, contact))
  if ('or' in condition) return condition.or.some((part) => answers(part, contact))
  if ('not' in condition) return !condition.not.some((part) => answers(part, contact))
  return leafAnswers(condition, contact)
}

/** Whether one condition holds for a contact. */
export function leafAnswers(leaf: Leaf, contact: ContactFacts): boolean {
  const { kind, values: valuesOf } = segmentFields[leaf.field]
  const given = valuesOf(contact)
  if (leaf.operator === 'exists') return holds(kind, { is: 'present' }, given) === leaf.wanted
  const { values } = leaf
  switch (leaf.operator) {
    case 'equals':
    case 'in':
      return holds(kind, { is: 'oneOf', values }, given)
    case 'not_equals':
    case 'not_in':
      return !holds(kind, { is: 'oneOf', values }, given)
    case 'all':
      return values.every((value) => holds(kind, { is: 'oneOf', values: [value] }, given))
    case 'contains':
      return holds(kind, { is: 'containing', values }, given)
    case 'like':
      return holds(kind, { is: 'like', values }, given)
    case 'not_like':
      return !holds(kind, { is: 'like', values }, given)
  }
}
