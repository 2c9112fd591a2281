import { isSegmentField, type SegmentField, type SegmentFieldName, segmentFields } from './fields'
import { operatorNamed } from './operators'
import { isGroupKind, type SegmentQuestion } from './question'
import { readBoolean, readValues } from './values'

/** How a condition puts its field to its values; several stored operators mean the same to a person. */
const verbs = ['has', 'hasNot', 'hasAll', 'contains', 'like', 'notLike', 'given', 'notGiven', 'yes', 'no'] as const
export type Verb = (typeof verbs)[number]

/** All of the conditions hold, one of them, or none. */
export const draftModes = ['all', 'any', 'none'] as const
export type DraftMode = (typeof draftModes)[number]

/** One condition as a person writes it; it may be unfinished. */
export interface DraftCondition {
  kind: 'condition'
  /** Tells it from others while it is being written. */
  key: string
  field: SegmentFieldName
  verb: Verb
  values: readonly string[]
}

export interface DraftGroup {
  kind: 'group'
  key: string
  mode: DraftMode
  members: readonly DraftNode[]
}

export type DraftNode = DraftCondition | DraftGroup

/** The verbs that have a meaning for a field, the most usual first. */
export function verbsFor({ chosen, kind, many, named }: SegmentField): readonly Verb[] {
  if (kind === 'checkbox') return ['yes', 'no']
  const choosing: Verb[] = [
    'has',
    'hasNot',
    ...(many ? ['hasAll' as const] : []),
    ...(named ? [] : ['given' as const, 'notGiven' as const]),
  ]
  return kind === 'text' && !chosen ? ['contains', 'like', 'notLike', ...choosing] : choosing
}

/** Whether a verb needs values beside it. */
export const needsValues = (verb: Verb): boolean => !['given', 'notGiven', 'yes', 'no'].includes(verb)

/**
 * A stored question as a draft to work on; what is unfinished in it stays so. Null when it holds what no
 * draft can: a field or operator that does not exist, or no question at all.
 * @param newKey gives a key that no other node has
 */
export function draftOf(question: SegmentQuestion, newKey: () => string): DraftGroup | null {
  const node = question == null ? null : nodeOf(question, newKey)
  if (node === 'strange') return null
  if (node?.kind === 'group') return node
  return { kind: 'group', key: newKey(), mode: 'all', members: node ? [node] : [] }
}

/** What `draftOf` reads, written as it is stored: it picks the same contacts. */
export function questionOf(node: DraftNode): Record<string, unknown> {
  if (node.kind === 'condition') return { [node.field]: askedBy(node) }
  return { [groupKeys[node.mode]]: node.members.map(questionOf) }
}

const groupKeys = { all: 'and', any: 'or', none: 'not' } as const
const modes = { and: 'all', or: 'any', not: 'none' } as const

type Read = DraftNode | null | 'strange'

function nodeOf(where: unknown, newKey: () => string): Read {
  if (!isRecord(where)) return 'strange'
  const nodes = Object.entries(where).map(([key, value]) =>
    isGroupKind(key) ? groupOf(modes[key], value, newKey) : conditionsOf(key, value, newKey),
  )
  return grouped('all', nodes, newKey)
}

const groupOf = (mode: DraftMode, members: unknown, newKey: () => string): Read =>
  Array.isArray(members)
    ? grouped(
        mode,
        members.map((member: unknown) => nodeOf(member, newKey)),
        newKey,
      )
    : 'strange'

function grouped(mode: DraftMode, nodes: readonly Read[], newKey: () => string): Read {
  const members: DraftNode[] = []
  for (const node of nodes) {
    if (node === 'strange') return node
    if (node) members.push(node)
  }
  const [first, ...others] = members
  if (!first || (mode !== 'none' && others.length === 0)) return first ?? null
  return { kind: 'group', key: newKey(), mode, members }
}

function conditionsOf(field: string, asked: unknown, newKey: () => string): Read {
  if (!isSegmentField(field) || (asked != null && !isRecord(asked))) return 'strange'
  const operators = Object.entries(asked ?? {})
  if (operators.length === 0) {
    const verb = verbsFor(segmentFields[field])[0] ?? 'has'
    return { kind: 'condition', key: newKey(), field, verb, values: [] }
  }
  const nodes = operators.map(([operator, value]) => conditionOf(field, operator, value, newKey))
  return grouped('all', nodes, newKey)
}

function conditionOf(field: SegmentFieldName, name: string, value: unknown, newKey: () => string): Read {
  const { kind } = segmentFields[field]
  const operator = operatorNamed(name, segmentFields[field])
  if (operator === null) return 'strange'
  const condition = (verb: Verb, values: readonly string[] = []): DraftCondition => ({
    kind: 'condition',
    key: newKey(),
    field,
    verb,
    values,
  })
  if (operator === 'exists' || kind === 'checkbox') {
    const wanted = readBoolean(value)
    if (wanted === 'valueMissing') return condition(kind === 'checkbox' ? 'yes' : 'given')
    if (wanted === 'valueInvalid') return 'strange'
    if (operator === 'exists') return condition(wanted ? 'given' : 'notGiven')
    return condition(wanted === (operator === 'equals') ? 'yes' : 'no')
  }
  const values = readValues(kind, operator, value)
  if (values === 'valueInvalid') return 'strange'
  return condition(verbOf[operator], values === 'valueMissing' ? [] : values)
}

const verbOf = {
  equals: 'has',
  in: 'has',
  not_equals: 'hasNot',
  not_in: 'hasNot',
  all: 'hasAll',
  contains: 'contains',
  like: 'like',
  not_like: 'notLike',
} as const

function askedBy({ verb, values }: DraftCondition): Record<string, unknown> {
  switch (verb) {
    case 'has':
      return { in: values }
    case 'hasNot':
      return { not_in: values }
    case 'hasAll':
      return { all: values }
    case 'contains':
      return { contains: values }
    case 'like':
      return { like: values }
    case 'notLike':
      return { not_like: values }
    case 'given':
      return { exists: true }
    case 'notGiven':
      return { exists: false }
    case 'yes':
      return { equals: true }
    case 'no':
      return { equals: false }
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
