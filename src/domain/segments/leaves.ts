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
export const holds = (kind: FieldKind, test: Test, values: readonly (string | null)[]): boolean => tester(kind, test)(values)

/** As `holds`, for many: what is asked for is made ready once. */
export function tester(kind: FieldKind, test: Test): (values: readonly (string | null)[]) => boolean {
  const hasValue = (value: string | null): value is string => value !== null && value.trim() !== ''
  if (test.is === 'present') return (values) => values.some(hasValue)
  const comparable = kind === 'text' ? plain : asItStands
  const fits = test.values.map((asked) => fitting(test.is, comparable(asked)))
  return (values) =>
    values.some((value) => {
      if (!hasValue(value)) return false
      const given = comparable(value)
      return fits.some((each) => each(given))
    })
}

function fitting(is: 'oneOf' | 'containing' | 'like', asked: string): (value: string) => boolean {
  if (is === 'oneOf') return (value) => value === asked
  if (is === 'containing') return (value) => value.includes(asked)
  const words = asked.split(/\s+/)
  return (value) => words.every((word) => value.includes(word))
}

const plain = (text: string): string => folded(text.trim())
const asItStands = (text: string): string => text
