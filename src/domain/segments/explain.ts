import type { DraftMode } from './draft'
import type { ContactFacts } from './facts'
import { segmentFields } from './fields'
import { leafAnswers } from './matches'
import { type Condition, type Leaf, readQuestion, type SegmentQuestion } from './question'

/** Why a question picks a contact or not: each of its conditions, with what the contact has. */
export type Explanation =
  | { kind: 'group'; mode: DraftMode; holds: boolean; members: readonly Explanation[] }
  | {
      kind: 'condition'
      leaf: Leaf
      holds: boolean
      /** The contact's own values of the field; none when it has none. */
      given: readonly string[]
    }

/**
 * Takes a question apart for one contact. Its `holds` is what `matches` says; null when nothing is asked,
 * which picks nobody.
 * @throws InvalidQuestion
 */
export function explain(question: SegmentQuestion, contact: ContactFacts): Explanation | null {
  const condition = readQuestion(question)
  return condition && explained(condition, contact)
}

function explained(condition: Condition, contact: ContactFacts): Explanation {
  if ('and' in condition) return group('all', condition.and, contact)
  if ('or' in condition) return group('any', condition.or, contact)
  if ('not' in condition) return group('none', condition.not, contact)
  const given = segmentFields[condition.field].values(contact)
  return {
    kind: 'condition',
    leaf: condition,
    holds: leafAnswers(condition, contact),
    given: [...new Set(given.flatMap((value) => (value?.trim() ? [value] : [])))],
  }
}

function group(mode: DraftMode, parts: readonly Condition[], contact: ContactFacts): Explanation {
  const members = parts.map((part) => explained(part, contact))
  return { kind: 'group', mode, holds: holdsIn(mode, members), members }
}

function holdsIn(mode: DraftMode, members: readonly Explanation[]): boolean {
  if (mode === 'all') return members.every(({ holds }) => holds)
  const some = members.some(({ holds }) => holds)
  return mode === 'any' ? some : !some
}
