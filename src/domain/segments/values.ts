import type { FieldKind } from './fields'
import type { Operator } from './operators'

type Fault = 'valueMissing' | 'valueInvalid'

const lists: readonly Operator[] = ['in', 'not_in', 'all']

/**
 * The values that a condition was saved with. One value and a list of them mean the same; as in Payload,
 * a text for `in`, `not_in` and `all` is a list parted by commas. Blanks around a value do not count.
 * No value at all is a fault: "is not one of (nothing)" would pick everybody.
 */
export function readValues(kind: FieldKind, operator: Operator, value: unknown): readonly string[] | Fault {
  if (kind === 'checkbox') {
    const wanted = readBoolean(value)
    return typeof wanted === 'boolean' ? [String(wanted)] : wanted
  }
  const items = itemsOf(operator, value)
  if (!items.every(isText)) return 'valueInvalid'
  const values = items.map((item) => String(item).trim()).filter((text) => text !== '')
  return values.length > 0 ? values : 'valueMissing'
}

/** A yes or no, which the filter builder saves as the text `true` or `false`. */
export function readBoolean(value: unknown): boolean | Fault {
  if (value == null || value === '') return 'valueMissing'
  if (value === true || value === 'true') return true
  return value === false || value === 'false' ? false : 'valueInvalid'
}

function itemsOf(operator: Operator, value: unknown): readonly unknown[] {
  if (value == null) return []
  if (Array.isArray(value)) return value
  return typeof value === 'string' && lists.includes(operator) ? value.split(',') : [value]
}

const isText = (item: unknown): item is string | number => ['string', 'number'].includes(typeof item)
