import type { FlattenedField } from 'payload'
import { composed } from '../domain/letters'
import type { Lines } from '../domain/plainText'

/** How many lines the texts of a field have; null for what holds no text, or one that is kept as it came (`isVerbatim`). */
export const linesOf = ({ custom, type }: FlattenedField): Lines | null => {
  if (custom?.isVerbatim === true) return null
  if (type === 'text' || type === 'email') return 'one'
  return type === 'textarea' || type === 'code' ? 'several' : null
}

/** Whether a field holds the address of a page, which somebody follows: `webAddressField` makes them. */
export const isLinkField = (field: FlattenedField): boolean => field.type === 'text' && field.custom?.isLink === true

/** A field's value with its texts composed (Unicode NFC); the very same where there is nothing to compose. */
export function composedValue(field: FlattenedField, value: unknown): unknown {
  if (linesOf(field) === null) return value
  if (typeof value === 'string') return composed(value)
  const isOther = Array.isArray(value) && value.some((each) => typeof each === 'string' && composed(each) !== each)
  return isOther ? composedIn(value) : value
}

/** All texts in something, however deep. */
export function composedIn<Value>(value: Value): Value
export function composedIn(value: unknown): unknown {
  if (typeof value === 'string') return composed(value)
  if (Array.isArray(value)) return value.map((each: unknown) => composedIn(each))
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, composedIn(each)]))
}
