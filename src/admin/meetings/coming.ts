import type { Payload, TypedUser, Where } from 'payload'
import { idOf } from '../../domain/relations'

/** Who comes to a meeting, as lists show it. */
export interface Coming {
  /** Those who come, and whom they bring. */
  people: number
}

/** Those who come to each of some meetings, of what the user may read, in one question to the database. */
export async function comingTo(payload: Payload, user: TypedUser, meetings: readonly string[]): Promise<ReadonlyMap<string, Coming>> {
  const where: Where = {
    and: [
      { meeting: { in: [...meetings] } },
      { answer: { equals: 'yes' } },
      { removedAt: { exists: false } },
      { or: [{ place: { exists: false } }, { place: { not_equals: 'waiting' } }] },
    ],
  }
  const select = { meeting: true, guests: true } as const
  const asking = { collection: 'invitations', where, select, depth: 0, pagination: false, overrideAccess: false, user } as const
  const { docs } = await payload.find(asking)
  const found = new Map<string, Coming>()
  for (const { guests, meeting } of docs) {
    const people = (found.get(idOf(meeting))?.people ?? 0) + 1 + (guests ?? 0)
    found.set(idOf(meeting), { people })
  }
  return found
}
