import type { Payload, Where } from 'payload'
import type { Meeting } from '../../payload-types'
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
