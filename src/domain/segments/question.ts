import { isSegmentField, segmentFields, type SegmentFieldName } from './fields'
import { type Operator, operatorNamed } from './operators'
import { readBoolean, readValues } from './values'

/**
 * A segment's question as it is stored: Payload's filter format, such as
 * `{or: [{and: [{email: {contains: 'region'}}]}]}`, and beside its groups `and` and `or` also `not`, of which
 * none may hold. Nobody vouches for stored JSON: it is read before use.
 */
export type SegmentQuestion = unknown

type ProblemCode = 'notAQuestion' | 'unknownField' | 'unknownOperator' | 'valueMissing' | 'valueInvalid'

/** What is wrong in a question. */
export interface QuestionProblem {
  code: ProblemCode
  /** Keys and places from the root, as in `or.0.and.1.email.equals`; empty for the root. */
  path: string
  /** The field that was asked about; null when it is not a condition that is wrong. */
  field: string | null
}

/** One condition on one field, with its values made plain. */
export type Leaf =
  | { field: SegmentFieldName; operator: 'exists'; wanted: boolean }
  | { field: SegmentFieldName; operator: Exclude<Operator, 'exists'>; values: readonly string[] }

export type Condition =
  | { and: readonly Condition[] }
  | { or: readonly Condition[] }
  /** None of these holds. */
  | { not: readonly Condition[] }
  | Leaf

/** Thrown where a question is used that `checkQuestion` finds problems in. */
export class InvalidQuestion extends Error {
  override name = 'InvalidQuestion'

  constructor(readonly problems: readonly QuestionProblem[]) {
    super(problems.map(({ code, path }) => `${code} at ${path || 'the root'}`).join('; '))
  }
}

/** All that is wrong in a question; none when it can be asked. An empty one is right, and picks nobody. */
export const checkQuestion = (question: SegmentQuestion): readonly QuestionProblem[] => read(question).problems

/**
 * A question as conditions; null when it asks nothing. Several fields or operators in one object must all
 * hold. Empty groups are as if they were not there.
 * @throws InvalidQuestion
 */
export function readQuestion(question: SegmentQuestion): Condition | null {
  const { condition, problems } = read(question)
  if (problems.length > 0) throw new InvalidQuestion(problems)
  return condition
}

interface Reading {
  condition: Condition | null
  problems: readonly QuestionProblem[]
}

const nothing: Reading = { condition: null, problems: [] }
const problem = (code: ProblemCode, path: string, field: string | null = null): Reading => ({
  condition: null,
  problems: [{ code, path, field }],
})
const right = (condition: Condition): Reading => ({ condition, problems: [] })

const read = (question: SegmentQuestion): Reading => (question == null ? nothing : readWhere(question, ''))

function readWhere(where: unknown, path: string): Reading {
  if (!isRecord(where)) return problem('notAQuestion', path)
  return joined(
    'and',
    Object.entries(where).map(([key, value]) => {
      const at = below(path, key)
      return isGroupKind(key) ? readGroup(key, value, at) : readField(key, value, at)
    }),
  )
}

function readGroup(kind: GroupKind, members: unknown, path: string): Reading {
  if (!Array.isArray(members)) return problem('notAQuestion', path)
  return joined(
    kind,
    members.map((member: unknown, place) => readWhere(member, below(path, place))),
  )
}

function readField(name: string, asked: unknown, path: string): Reading {
  if (!isSegmentField(name)) return problem('unknownField', path, name)
  if (asked == null) return problem('valueMissing', path, name)
  if (!isRecord(asked)) return problem('notAQuestion', path, name)
  const operators = Object.entries(asked)
  // The builder saves a row without its operator when nothing was filled in.
  if (operators.length === 0) return problem('valueMissing', path, name)
  return joined(
    'and',
    operators.map(([operator, value]) => readLeaf(name, operator, value, below(path, operator))),
  )
}

function readLeaf(field: SegmentFieldName, name: string, value: unknown, path: string): Reading {
  const operator = operatorNamed(name, segmentFields[field])
  if (operator === null) return problem('unknownOperator', path, field)
  if (operator === 'exists') {
    const wanted = readBoolean(value)
    return typeof wanted === 'boolean' ? right({ field, operator, wanted }) : problem(wanted, path, field)
  }
  const values = readValues(segmentFields[field].kind, operator, value)
  return typeof values === 'string' ? problem(values, path, field) : right({ field, operator, values })
}

function joined(kind: GroupKind, readings: readonly Reading[]): Reading {
  const problems = readings.flatMap((reading) => reading.problems)
  const parts = readings.flatMap(({ condition }) => (condition === null ? [] : [condition]))
  const [first, ...others] = parts
  if (first === undefined) return { condition: null, problems }
  if (kind === 'not') return { condition: { not: parts }, problems }
  if (others.length === 0) return { condition: first, problems }
  return { condition: kind === 'and' ? { and: parts } : { or: parts }, problems }
}

export type GroupKind = 'and' | 'or' | 'not'

/** Whether a key of a stored question opens a group, and is not a field's path. */
export const isGroupKind = (key: string): key is GroupKind => key === 'and' || key === 'or' || key === 'not'

const below = (path: string, key: string | number): string => (path === '' ? String(key) : `${path}.${key}`)

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
