import { segmentFields, type SegmentFieldName } from './fields'
import type { PositiveLeaf, Test } from './leaves'
import { type Condition, type Leaf, readQuestion, type SegmentQuestion } from './question'

/**
 * A question as sets of contact ids. Only positive leaves are asked of a database, one at a time, since there
 * a "not" or an "and" over several values means different things; the sets are combined here.
 * A complement is all contacts but those of the set.
 */
export type SetExpression =
  | { kind: 'leaf'; leaf: PositiveLeaf }
  | { kind: 'union'; of: readonly SetExpression[] }
  | { kind: 'intersection'; of: readonly SetExpression[] }
  | { kind: 'complement'; of: SetExpression }

const nobody: SetExpression = { kind: 'union', of: [] }

/** The sets that a question is made of; their value is what `matches` picks. @throws InvalidQuestion */
export function compileQuestion(question: SegmentQuestion): SetExpression {
  const condition = readQuestion(question)
  return condition === null ? nobody : compile(condition)
}

/** All leaves of an expression, each once. */
export function leavesOf(expression: SetExpression): readonly PositiveLeaf[] {
  const byKey = new Map(everyLeaf(expression).map((leaf) => [leafKey(leaf), leaf]))
  return [...byKey.values()]
}

/** A text that two leaves share only when they ask the same. */
export const leafKey = ({ field, test }: PositiveLeaf): string => JSON.stringify([field, test])

function everyLeaf(expression: SetExpression): readonly PositiveLeaf[] {
  switch (expression.kind) {
    case 'leaf':
      return [expression.leaf]
    case 'complement':
      return everyLeaf(expression.of)
    case 'union':
    case 'intersection':
      return expression.of.flatMap(everyLeaf)
  }
}

function compile(condition: Condition): SetExpression {
  if ('and' in condition) return { kind: 'intersection', of: condition.and.map(compile) }
  if ('or' in condition) return { kind: 'union', of: condition.or.map(compile) }
  if ('not' in condition) return not({ kind: 'union', of: condition.not.map(compile) })
  return compileLeaf(condition)
}

function compileLeaf(leaf: Leaf): SetExpression {
  const { field } = leaf
  if (leaf.operator === 'exists') return leaf.wanted ? present(field) : not(present(field))
  const { values } = leaf
  switch (leaf.operator) {
    case 'equals':
    case 'in':
      return oneOf(field, values)
    case 'not_equals':
    case 'not_in':
      return not(oneOf(field, values))
    case 'all':
      return { kind: 'intersection', of: values.map((value) => oneOf(field, [value])) }
    case 'contains':
      return asked(field, { is: 'containing', values })
    case 'like':
      return asked(field, { is: 'like', values })
    case 'not_like':
      return not(asked(field, { is: 'like', values }))
  }
}

const not = (of: SetExpression): SetExpression => ({ kind: 'complement', of })
const asked = (field: SegmentFieldName, test: Test): SetExpression => ({
  kind: 'leaf',
  leaf: { field, test },
})

/** A checkbox that was never stored is not ticked, so a database is only asked for the ticked ones. */
function oneOf(field: SegmentFieldName, values: readonly string[]): SetExpression {
  if (segmentFields[field].kind !== 'checkbox') return asked(field, { is: 'oneOf', values })
  const ticked = asked(field, { is: 'oneOf', values: ['true'] })
  return values.includes('true') ? ticked : not(ticked)
}

const present = (field: SegmentFieldName): SetExpression =>
  segmentFields[field].kind === 'checkbox' ? not(nobody) : asked(field, { is: 'present' })
