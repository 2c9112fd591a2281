/** A document as the database gives it, its values not yet looked at. */
export type Stored = Readonly<Record<string, unknown>>

/** The texts or ids that a property holds: one, several or none. Yes and no become `true` and `false`. */
export function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value === 'string') return [value]
  return typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : []
}

/** The one text that a property holds. */
export const textIn = (value: unknown): string | null => textsIn(value)[0] ?? null
