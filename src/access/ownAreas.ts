import type { PayloadRequest } from 'payload'
import { dayOf, isWithin } from '../domain/days'
import { settingsOf } from '../env'

/**
 * The ids of the strength areas that a user is responsible for today: the assignments of the person
 * that the user points at, and no other source. An assignment that has ended gives nothing.
 * Looked up once a request.
 */
export async function ownStrengthAreas(req: PayloadRequest): Promise<string[]> {
  req.context.ownStrengthAreas ??= await lookUp(req)
  return req.context.ownStrengthAreas as string[]
}

async function lookUp(req: PayloadRequest): Promise<string[]> {
  const person = idOf(req.user && 'person' in req.user ? req.user.person : null)
  if (!person) return []
  const { assignments } = await req.payload.findByID({
    collection: 'people',
    id: person,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const today = dayOf(new Date(), settingsOf(req.payload).zone)
  const current = (assignments ?? []).filter((assignment) => isWithin(assignment, today))
  return current.flatMap(({ strengthArea }) => idOf(strengthArea) ?? [])
}

function idOf(relation: unknown): string | null {
  if (typeof relation === 'string') return relation
  const id: unknown = relation && typeof relation === 'object' && 'id' in relation ? relation.id : null
  return typeof id === 'string' ? id : null
}
