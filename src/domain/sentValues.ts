/** A number as JSON writes it (RFC 8259, section 6). */
const writtenNumber = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/

/** Whether what was sent for a number is one: a number, or a text that says nothing else. */
export const isNumberSent = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' && writtenNumber.test(value) && Number.isFinite(Number(value))

/** A day, or a day and a time with its distance from UTC (RFC 3339, section 5.6; seconds may be left out). */
const writtenInstant =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d+))?)?(?:([Zz])|([+-])([01]\d|2[0-3]):?([0-5]\d)))?$/

const minute = 60_000

/**
 * What was sent for a time, as it is stored: UTC with milliseconds, so that times compare as texts do.
 * A day alone is its beginning in UTC.
 * @returns null for what is no time: a day that does not exist, a time without its distance from UTC, a year beyond 9999
 */
export function instantSent(value: unknown): string | null {
  if (value instanceof Date) return storable(value.getTime())
  const [, day, hours, minutes, seconds = '00', fraction = '', , sign, aheadHours, aheadMinutes] =
    (typeof value === 'string' && writtenInstant.exec(value)) || []
  if (!day) return null
  const written = `${day}T${hours ?? '00'}:${minutes ?? '00'}:${seconds}.${fraction.padEnd(3, '0').slice(0, 3)}Z`
  const wall = Date.parse(written)
  // A day such as 30 February is taken for one in March.
  if (storable(wall) !== written) return null
  const ahead = sign ? (Number(aheadHours) * 60 + Number(aheadMinutes)) * minute * (sign === '-' ? -1 : 1) : 0
  return storable(wall - ahead)
}

const storedLength = '2031-01-01T00:00:00.000Z'.length

function storable(milliseconds: number): string | null {
  const instant = new Date(milliseconds)
  const written = Number.isNaN(milliseconds) ? '' : instant.toISOString()
  return written.length === storedLength ? written : null
}

/** The years that a time may lie in. What lies outside is a slip of the pen, such as 0206, and no calendar can show it. */
export const yearsKept = { first: 1900, last: 2200 }

/** The year of an instant, as it is stored, where nobody can have meant it; null of any other. */
export function yearNotMeant(instant: string): string | null {
  const year = instant.slice(0, 4)
  return Number(year) < yearsKept.first || Number(year) > yearsKept.last ? year : null
}

/** Whether a number that was sent is kept exactly, whatever keeps it. */
export const isExact = (value: unknown): boolean => Math.abs(Number(value)) <= Number.MAX_SAFE_INTEGER

/** A pointer to a document; what cannot be one has no id. */
export interface Pointer {
  collection: string
  id: string | null
}

/**
 * What was sent for a field of one or many pointers, as pointers. Each is an id, a document that was read along, or
 * `{relationTo, value}` where documents of several kinds may be chosen.
 */
export function pointersSent(value: unknown, relationTo: string | readonly string[]): Pointer[] {
  const each = Array.isArray(value) ? value : [value]
  return each.filter((one) => !isEmpty(one)).map((one) => pointerSent(one, relationTo))
}

function pointerSent(one: unknown, relationTo: string | readonly string[]): Pointer {
  if (typeof relationTo === 'string') return { collection: relationTo, id: idIn(one) }
  const [collection, value] = isObject(one) ? [one.relationTo, one.value] : []
  const isKnown = typeof collection === 'string' && relationTo.includes(collection)
  return { collection: isKnown ? collection : String(relationTo[0]), id: isKnown ? idIn(value) : null }
}

/** Where a rich text points: links inside, pictures and documents that it shows, wherever they stand in it. */
export function pointersInProse(prose: unknown): Pointer[] {
  if (Array.isArray(prose)) return prose.flatMap(pointersInProse)
  if (!isObject(prose)) return []
  const { relationTo, value } = prose
  if (typeof relationTo === 'string' && !isEmpty(value)) return [{ collection: relationTo, id: idIn(value) }]
  return Object.values(prose).flatMap(pointersInProse)
}

const idIn = (value: unknown): string | null => {
  const id = isObject(value) ? value.id : value
  return typeof id === 'string' ? id : null
}

/** What Payload takes for nothing chosen. */
const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '' || value === 'none' || value === 'null'

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
