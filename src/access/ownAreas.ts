import type { PayloadRequest } from 'payload'
import { type Day, dayOf, isWithin } from '../domain/days'
import { settingsOf } from '../env'
import type { Person } from '../payload-types'

/**
 * The ids of the strength areas that a user is responsible for today: the assignments of the person
 * that the user points at, and no other source. An assignment that has ended gives nothing.
 * Looked up once a request.
 */
export async function ownStrengthAreas(req: PayloadRequest): Promise<string[]> {
  const person = idOf(req.user && 'person' in req.user ? req.user.person : null)
  if (!person) return []
  const key = `strength areas of ${person}`
  const known = req.context[key] as string[] | undefined
  const areas = known ?? (await lookUp(person, req))
  req.context[key] = areas
  return areas
}

async function lookUp(id: string, req: PayloadRequest): Promise<string[]> {
  const person = await req.payload.findByID({
    collection: 'people',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  const zone = settingsOf(req.payload).zone
  const today = dayOf(new Date(), zone)
  const current = (person?.assignments ?? []).filter((assignment) => isCurrent(assignment, today, zone))
  return current.flatMap(({ strengthArea }) => idOf(strengthArea) ?? [])
}

type Assignment = NonNullable<Person['assignments']>[number]

const isCurrent = ({ from, to }: Assignment, today: Day, zone: string): boolean =>
  isWithin({ from: from && dayOf(from, zone), to: to && dayOf(to, zone) }, today)

function idOf(relation: unknown): string | null {
  if (typeof relation === 'string') return relation
  const id: unknown = relation && typeof relation === 'object' && 'id' in relation ? relation.id : null
  return typeof id === 'string' ? id : null
}
