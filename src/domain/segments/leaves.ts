import { folded } from '../letters'
import { type FieldKind, segmentFields, type SegmentFieldName } from './fields'
import type { ContactFacts } from './facts'

/** What a field's values are held against. Another value never makes a test fail: none of them is a "not". */
export type Test =
  /** At least one value is one of these. */
  | { is: 'oneOf'; values: readonly string[] }
  /** At least one value has one of these texts in it. */
  | { is: 'containing'; values: readonly string[] }
  /** At least one value has all words of one of these texts in it, in any order. */
  | { is: 'like'; values: readonly string[] }
  /** There is a value. */
  | { is: 'present' }

/** A positive condition on one field: what a database is asked. */
export interface PositiveLeaf {
  field: SegmentFieldName
  test: Test
}

export const leafHolds = ({ field, test }: PositiveLeaf, contact: ContactFacts): boolean =>
  holds(segmentFields[field].kind, test, segmentFields[field].values(contact))

/**
 * Whether a field's values stand a test. Text is compared without regard to case, to blanks around it and to
 * how an accented letter is written (Unicode NFC), but å is not a. Everything else is compared as it stands.
 */
export function holds(kind: FieldKind, test: Test, values: readonly (string | null)[]): boolean {
  const comparable = kind === 'text' ? plain : asItStands
  const given = values.flatMap((value) => (value === null || value.trim() === '' ? [] : [comparable(value)]))
  if (test.is === 'present') return given.length > 0
  return test.values.some((asked) => given.some((value) => fits(test.is, value, comparable(asked))))
}

function fits(is: 'oneOf' | 'containing' | 'like', value: string, asked: string): boolean {
  if (is === 'oneOf') return value === asked
  if (is === 'containing') return value.includes(asked)
  return asked.split(/\s+/).every((word) => value.includes(word))
}

const plain = (text: string): string => folded(text.trim())
const asItStands = (text: string): string => text
