import type { PayloadRequest, Where } from 'payload'
import { recordAudit } from '../../../audit'
import { checkedIn, type CheckIn, lastOfEach } from '../../../domain/attendance'
import { idOf } from '../../../domain/relations'
import { refusalAt } from '../../../errors'
import { bodyOf, json } from '../../../http'
import { attendeesOf, meetingWithAnswers } from './read'

/** So many ticks are handed over at a time. */
const most = 500

/**
 * `POST /api/meetings/:id/check-in` with `{ events: CheckIn[] }`: who came, as it was ticked off at the door. May be
 * handed over again, later and by several devices. Whoever came stands among those who took part.
 */
export async function checkIn(req: PayloadRequest): Promise<Response> {
  const meeting = await meetingWithAnswers(req)
  const events = eventsIn(await bodyOf(req))
  const known = new Map((await attendeesOf(req, meeting)).map((attendee) => [attendee.invitation, attendee]))
  const gone: string[] = []
  for (const event of lastOfEach(events)) {
    const attendee = known.get(event.invitation)
    const change = attendee && checkedIn(attendee, event)
    if (!change) continue
    const where: Where = { and: [{ id: { equals: event.invitation } }, { meeting: { equals: meeting.id } }] }
    await req.payload.db.updateOne({ collection: 'invitations', where, data: change })
    if (change.cameAt === null) gone.push(attendee.contact)
  }
  await writeParticipants(req, meeting.id, gone)
  await recordAudit(req, { deed: 'update', entity: 'meetings', document: meeting.id, fields: ['participants'] })
  return json({ attendees: await attendeesOf(req, await meetingWithAnswers(req)) })
}

/** Read from the ledger each time, so that two devices lose nothing of each other's. No version is made of each tick. */
async function writeParticipants({ payload }: PayloadRequest, meeting: string, gone: readonly string[]): Promise<void> {
  const here: Where = { and: [{ meeting: { equals: meeting } }, { cameAt: { exists: true } }] }
  const { docs } = await payload.find({ collection: 'invitations', where: here, select: { contact: true }, depth: 0, pagination: false })
  const { participants } = await payload.findByID({ collection: 'meetings', id: meeting, depth: 0, joins: false })
  const before = (participants ?? []).map(idOf).filter((id) => !gone.includes(id))
  const now = [...new Set([...before, ...docs.map(({ contact }) => idOf(contact))])]
  await payload.db.updateOne({ collection: 'meetings', id: meeting, data: { participants: now } })
}

/** @throws Refusal 422 at `events` */
function eventsIn({ events }: Record<string, unknown>): CheckIn[] {
  const wrong = refusalAt('checkIn', 'events', 'attendance.eventsWrong')
  if (!Array.isArray(events) || events.length > most) throw wrong
  return events.map((event: unknown) => {
    const { at, came, guests, invitation } = (event ?? {}) as Record<string, unknown>
    if (typeof invitation !== 'string' || typeof came !== 'boolean' || typeof at !== 'string' || Number.isNaN(Date.parse(at))) throw wrong
    const count = typeof guests === 'number' && Number.isInteger(guests) && guests >= 0 && guests <= 9 ? guests : 0
    return { invitation, came, guests: count, at: new Date(at).toISOString() }
  })
}
