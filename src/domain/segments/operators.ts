import type { FieldKind, SegmentField } from './fields'

export type Operator = 'equals' | 'not_equals' | 'in' | 'not_in' | 'all' | 'exists' | 'contains' | 'like' | 'not_like'

const choosing: readonly Operator[] = ['equals', 'not_equals', 'in', 'not_in', 'exists']

const offered: Readonly<Record<FieldKind, readonly Operator[]>> = {
  text: [...choosing, 'contains', 'like', 'not_like'],
  select: choosing,
  relationship: choosing,
  checkbox: ['equals', 'not_equals', 'exists'],
}

/** What Payload's filter builder offers for a field, and `all` where there can be several values. */
export const operatorsFor = ({ kind, many }: SegmentField): readonly Operator[] => (many ? [...offered[kind], 'all'] : offered[kind])

/** The operator of that name when it can be asked about the field, else null. */
export const operatorNamed = (name: string, field: SegmentField): Operator | null =>
  operatorsFor(field).find((operator) => operator === name) ?? null
