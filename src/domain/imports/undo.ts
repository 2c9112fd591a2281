/** Fields of a contact with their values, as they are stored. */
export type Values = Readonly<Record<string, unknown>>

/** What an import made of one contact. */
export type ImportChange = { change: 'created' } | { change: 'updated'; before: Values; after: Values }

/** A contact as it is when the import is to be undone; null when it is gone. */
export interface ContactNow {
  values: Values
  /** Whether somebody has changed it since it was made. */
  changedSince: boolean
  /** Whether mail, meetings, segments or invitations point at it. */
  used: boolean
}

export type KeptBecause = 'gone' | 'changed' | 'used'

export type UndoStep = { do: 'remove' } | { do: 'putBack'; values: Values; kept: string[] } | { do: 'keep'; because: KeptBecause }

/**
 * What undoing an import does to one contact: one that it made is removed unless it has been changed or used
 * since, and a field that it changed is put back unless somebody has changed it since.
 */
export function undoStep(change: ImportChange, now: ContactNow | null): UndoStep {
  if (now === null) return { do: 'keep', because: 'gone' }
  if (change.change === 'created') {
    if (now.used) return { do: 'keep', because: 'used' }
    return now.changedSince ? { do: 'keep', because: 'changed' } : { do: 'remove' }
  }
  const fields = Object.keys(change.after)
  const kept = fields.filter((field) => !isSame(now.values[field], change.after[field]))
  const values = Object.fromEntries(fields.filter((field) => !kept.includes(field)).map((field) => [field, change.before[field] ?? null]))
  return kept.length === fields.length ? { do: 'keep', because: 'changed' } : { do: 'putBack', values, kept }
}

/** The same content, whatever ids rows have been given and whether nothing is written as null, nothing or an empty list. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(plain(one)) === JSON.stringify(plain(other))

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  if (typeof value !== 'object' || value === null) return value ?? null
  const entries = Object.entries(value).filter(([key, each]) => key !== 'id' && each !== null && each !== undefined)
  return Object.fromEntries(entries.toSorted(([a], [b]) => a.localeCompare(b)).map(([key, each]) => [key, plain(each)]))
}
