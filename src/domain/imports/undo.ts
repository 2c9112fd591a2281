/** Fields of a contact with their values, as they are stored. */
export type Values = Readonly<Record<string, unknown>>

/** What an import does to a contact, or makes beside it. */
export const changeKinds = ['created', 'updated', 'organisation'] as const

/**
 * What has become of a change when its import is undone. `removing` is written before what it made is
 * removed, so that whoever goes on after a stop knows who did it.
 */
export const changeOutcomes = ['todo', 'removing', 'removed', 'putBack', 'partly', 'kept', 'gone'] as const

/** How others lean on a contact, so that it cannot be removed. */
export type ContactUse = 'sent' | 'invited' | 'inSegment' | 'inMeeting'

/** Why something is left as it is. `used` is an organisation's, `refused` is what could not be saved. */
export const skipReasons = ['saidNo', 'sent', 'invited', 'inSegment', 'inMeeting', 'changed', 'used', 'refused'] as const

export type SkippedBecause = (typeof skipReasons)[number]

/** What an import made of one contact: what it wrote, and for one that was there what stood before. */
export interface ImportChange {
  /** Null for a contact that it created. */
  before: Values | null
  after: Values
  /** Whether the contact has said no since, also where a no stood already. */
  saidNo: boolean
}

/** A contact as it is when the import is to be undone. */
export interface ContactNow {
  values: Values
  use: ContactUse | null
}

export type UndoStep =
  | { do: 'remove' }
  | { do: 'keep'; because: SkippedBecause; fields: string[] }
  /** `fields` are those that are left as they are, for the reason in `because`. */
  | { do: 'putBack'; values: Values; because: SkippedBecause | null; fields: string[] }

/**
 * What undoing an import does to one contact. One that it created is removed, unless somebody has written to
 * it, changed it or put it somewhere since. A field that it changed is put back, unless it has been changed
 * since. Whoever has said no since is never made to have said yes.
 */
export function undoStep({ before, after, saidNo }: ImportChange, now: ContactNow): UndoStep {
  return before === null ? stepForCreated(after, saidNo, now) : stepForUpdated(before, after, saidNo, now.values)
}

function stepForCreated(after: Values, saidNo: boolean, { use, values }: ContactNow): UndoStep {
  const changed = Object.keys({ ...values, ...after }).filter(
    (field) => !followsByItself.has(field) && !isSame(values[field], after[field]),
  )
  if (saidNo || hasNewNo(values, after)) return { do: 'keep', because: 'saidNo', fields: [] }
  if (use) return { do: 'keep', because: use, fields: [] }
  return changed.length === 0 ? { do: 'remove' } : { do: 'keep', because: 'changed', fields: changed }
}

function stepForUpdated(before: Values, after: Values, saidNo: boolean, now: Values): UndoStep {
  const fields = Object.keys(after)
  const isOthers = (field: string) =>
    (field === 'permissions' && saidNo) || (!isSame(now[field], after[field]) && !isSame(now[field], before[field]))
  const kept = fields.filter((field) => isOthers(field) || (field === 'kind' && isOthers('name')))
  const values = Object.fromEntries(
    fields.filter((field) => !kept.includes(field)).map((field) => [field, earlier(before[field], after[field])]),
  )
  const because = kept.includes('permissions') && (saidNo || hasNewNo(now, after)) ? 'saidNo' : 'changed'
  if (kept.length === fields.length) return { do: 'keep', because, fields: kept }
  return { do: 'putBack', values, because: kept.length > 0 ? because : null, fields: kept }
}

/** A list that was empty is written as one: null would let the list stand. */
const earlier = (before: unknown, after: unknown): unknown => before ?? (Array.isArray(after) ? [] : null)

/** Not written by anybody: it follows from the other fields, is kept by the database, or is what others point with. */
const followsByItself = new Set([
  'id',
  'address',
  'nameOrder',
  'createdAt',
  'updatedAt',
  'deliveries',
  'invitations',
  'organisations',
  'organisationTypes',
  'organisationMunicipalities',
  'organisationStrengthAreas',
  'permissionHistory',
  'roles',
])

interface Permission {
  purpose?: unknown
  state?: unknown
}

/** Whether a no stands that the import did not write. */
function hasNewNo(now: Values, after: Values): boolean {
  const written = noes(after.permissions)
  return [...noes(now.permissions)].some((purpose) => !written.has(purpose))
}

const noes = (permissions: unknown): Set<unknown> =>
  new Set(
    Array.isArray(permissions)
      ? (permissions as Permission[]).filter(({ state }) => state === 'withdrawn').map(({ purpose }) => purpose)
      : [],
  )

/** The same content, whatever ids rows have been given and however nothing is written. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(plain(one)) === JSON.stringify(plain(other))

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  if (value === '' || value === false) return null
  if (typeof value !== 'object' || value === null) return value ?? null
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([key, each]) => [key, plain(each)] as const)
    .filter(([, each]) => each !== null)
  return Object.fromEntries(entries.toSorted(([a], [b]) => a.localeCompare(b)))
}
