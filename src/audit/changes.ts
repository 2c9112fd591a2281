import type { FlattenedField } from 'payload'

type Values = Record<string, unknown>

/**
 * The names of the fields that differ, as paths; what lies in lists and blocks counts as the list. Fields
 * that the change does not speak of are left out, and what no field holds in the database too.
 * @param after what was written
 */
export const changedFields = (fields: FlattenedField[], before: Values, after: Values, path = ''): string[] =>
  fields.flatMap((field) => {
    const [old, now] = [before[field.name], after[field.name]]
    if (now === undefined || !isStored(field)) return []
    if (field.type !== 'group' && field.type !== 'tab') return isSame(old, now) ? [] : [path + field.name]
    return changedFields(field.flattenedFields, valuesOf(old), valuesOf(now), `${path}${field.name}.`)
  })

/** Kept by Payload itself, and changed by every change. */
const ofPayload = new Set(['id', 'createdAt', 'updatedAt', '_status', 'deletedAt'])

const isStored = (field: FlattenedField): boolean =>
  !ofPayload.has(field.name) && field.type !== 'join' && !('virtual' in field && field.virtual)

const valuesOf = (value: unknown): Values => (isValues(value) ? value : {})

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value)

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(plain(one)) === JSON.stringify(plain(other))

/** A value without what makes no difference: empty ones, the ids of rows, and the order of keys. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'string') return instantOf(value) ?? (value === '' ? null : value)
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  if (!isValues(value)) return value ?? null
  const kept = Object.keys(value)
    .filter((key) => key !== 'id')
    .toSorted()
    .map((key) => [key, plain(value[key])] as const)
    .filter(([, each]) => each !== null)
  return kept.length === 0 ? null : Object.fromEntries(kept)
}

const isoInstant = /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/

const instantOf = (text: string): string | null =>
  isoInstant.test(text) && !Number.isNaN(Date.parse(text)) ? new Date(text).toISOString() : null
