import type { FieldKind, SegmentField } from './fields'

export type Operator = 'equals' | 'not_equals' | 'in' | 'not_in' | 'all' | 'exists' | 'contains' | 'like' | 'not_like'

const choosing: readonly Operator[] = ['equals', 'not_equals', 'in', 'not_in', 'exists']

const offered: Readonly<Record<FieldKind, readonly Operator[]>> = {
  text: [...choosing, 'contains', 'like', 'not_like'],
  select: choosing,
  relationship: choosing,
  checkbox: ['equals', 'not_equals', 'exists'],
}

/** What Payload's filter builder offers for a field, and `all` where there can be several values; `exists` only where all are known. */
export function operatorsFor({ kind, many, named }: SegmentField): readonly Operator[] {
  const operators: readonly Operator[] = many ? [...offered[kind], 'all'] : offered[kind]
  return named ? operators.filter((operator) => operator !== 'exists') : operators
}

/** The operator of that name when it can be asked about the field, else null. */
export const operatorNamed = (name: string, field: SegmentField): Operator | null =>
  operatorsFor(field).find((operator) => operator === name) ?? null
