import type { Where } from 'payload'
import { zonedInstant } from '../../domain/zonedTime'

/** What the page of the audit log can be narrowed to, as in its address; empty is no narrowing. */
export interface AuditFilters {
  /** Id of a user, or `kind:` and a kind of actor. */
  actor: string
  deed: string
  entity: string
  document: string
  /** Days, YYYY-MM-DD; both belong to the period. */
  from: string
  to: string
}

const filterNames = ['actor', 'deed', 'entity', 'document', 'from', 'to'] as const satisfies (keyof AuditFilters)[]

type SearchParams = Record<string, string | string[] | undefined>

export function filtersIn(params: SearchParams): AuditFilters {
  const one = (name: keyof AuditFilters) => (typeof params[name] === 'string' ? params[name].trim() : '')
  const day = (name: 'from' | 'to') => (isDay(one(name)) ? one(name) : '')
  return {
    actor: one('actor'),
    deed: one('deed'),
    entity: one('entity'),
    document: one('document'),
    from: day('from'),
    to: day('to'),
  }
}

export const pageIn = ({ side }: SearchParams): number => Math.max(Math.trunc(Number(side)) || 1, 1)

/** The question to the database. @param zone the region's, whose days are meant */
export function questionOf({ actor, deed, entity, document, from, to }: AuditFilters, zone: string): Where {
  const conditions: Where[] = []
  if (actor.startsWith(kindMark)) conditions.push({ actorKind: { equals: actor.slice(kindMark.length) } })
  else if (actor) conditions.push({ actor: { equals: actor } })
  if (deed) conditions.push({ deed: { equals: deed } })
  if (entity) conditions.push({ entity: { equals: entity } })
  if (document) conditions.push({ document: { equals: document } })
  if (from) conditions.push({ at: { greater_than_equal: zonedInstant(from, '00:00', zone).toISOString() } })
  if (to) conditions.push({ at: { less_than: zonedInstant(dayAfter(to), '00:00', zone).toISOString() } })
  return { and: conditions }
}

/** Before a kind of actor, where an id of a user could stand. */
export const kindMark = 'kind:'

/** The address of the page with filters, from the root of the admin UI. */
export function auditAddress(filters: Partial<AuditFilters>, page = 1): string {
  const query = new URLSearchParams()
  for (const name of filterNames) if (filters[name]) query.set(name, filters[name])
  if (page > 1) query.set('side', String(page))
  return `/admin/collections/audit-events${query.size > 0 ? `?${query}` : ''}`
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
