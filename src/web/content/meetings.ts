import type { Payload, Where } from 'payload'
import { idOf } from '../../domain/relations'
import type { Document, Meeting, Person } from '../../payload-types'
import { asPublic, findAll, findOne } from './read'

const coming = (now: Date, where: Where): Where => ({ and: [{ end: { greater_than: now.toISOString() } }, where] })

/** Public meetings that are not over, the next first. */
export const readComingMeetings = (payload: Payload, now: Date, where: Where = {}): Promise<Meeting[]> =>
  findAll(payload, 'meetings', { where: coming(now, where), sort: 'start' })

/** The next so many of them. */
export async function readNextMeetings(payload: Payload, now: Date, limit: number, where: Where = {}): Promise<Meeting[]> {
  const { docs } = await payload.find({
    collection: 'meetings',
    where: coming(now, where),
    sort: 'start',
    limit,
    pagination: false,
    ...asPublic,
  })
  return docs
}

/** The latest public meetings that are over, the last first. */
export async function readPastMeetings(payload: Payload, now: Date, limit: number): Promise<Meeting[]> {
  const where: Where = { end: { less_than_equal: now.toISOString() } }
  const { docs } = await payload.find({ collection: 'meetings', where, sort: '-start', limit, ...asPublic })
  return docs
}

export const readMeeting = (payload: Payload, slug: string): Promise<Meeting | null> =>
  findOne(payload, 'meetings', { slug: { equals: slug } })

/** Whether one can take part from afar: that there is a link is no secret, where it leads is for those who log in. */
export async function isOnline(payload: Payload, id: string): Promise<boolean> {
  const meeting = await payload.findByID({ collection: 'meetings', id, depth: 0, select: { link: true }, disableErrors: true })
  return Boolean(meeting?.link)
}

/** What stands beside a meeting, as far as the public may see it. */
export interface Besides {
  material: Document[]
  contactPerson: Person | null
}

/** The published documents of a meeting in their order, and whom to ask about it. */
export async function readBesides(payload: Payload, meeting: Pick<Meeting, 'material' | 'contactPerson'>): Promise<Besides> {
  const ids = (meeting.material ?? []).map(idOf)
  const found = ids.length > 0 ? await findAll(payload, 'documents', { where: { id: { in: ids } }, sort: 'id' }) : []
  const person = meeting.contactPerson && idOf(meeting.contactPerson)
  return {
    material: ids.flatMap((id) => found.filter((each) => each.id === id)),
    contactPerson: person ? await findOne(payload, 'people', { id: { equals: person } }) : null,
  }
}
