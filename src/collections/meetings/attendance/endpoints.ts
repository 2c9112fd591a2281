import type { Endpoint, PayloadRequest } from 'payload'
import { recordAudit } from '../../../audit'
import { attendanceIn, type AttendanceSummary, type Attendee, standingOf } from '../../../domain/attendance'
import { byteOrderMark, csvLine } from '../../../domain/csv'
import { slugOf } from '../../../domain/slug'
import { answering, Refusal } from '../../../errors'
import { json, bodyOf } from '../../../http'
import { translator } from '../../../i18n'
import { uiLanguageFor } from '../../../i18n/languages'
import { checkIn } from './checkIn'
import { badges, doorList } from './print'
import { attendeesOf, meetingWithAnswers } from './read'

/** What `GET /api/meetings/:id/attendance` answers. */
export interface Attendance {
  attendees: Attendee[]
  summary: AttendanceSummary
  capacity: number | null
}

async function attendance(req: PayloadRequest): Promise<Response> {
  const meeting = await meetingWithAnswers(req)
  const attendees = await attendeesOf(req, meeting)
  const summary = attendanceIn(attendees, uiLanguageFor(req.i18n.language))
  return json({ attendees, summary, capacity: meeting.capacity ?? null } satisfies Attendance)
}

/** `GET /api/meetings/:id/attendance.csv`: the same as a file for spreadsheets. Needs of food and access are not in it. */
async function exported(req: PayloadRequest): Promise<Response> {
  const meeting = await meetingWithAnswers(req)
  const attendees = await attendeesOf(req, meeting)
  const t = translator(req.i18n.language)
  const heading = (['name', 'email', 'organisation', 'areas', 'standing', 'guests', 'came', 'comment'] as const).map((each) =>
    t(`attendance.${each}`),
  )
  const lines = attendees.map((attendee) => [
    attendee.name,
    attendee.email,
    attendee.organisations.join(', '),
    attendee.areas.join(', '),
    t(`attendance.standings.${standingOf(attendee)}`),
    attendee.guests,
    t(attendee.came ? 'exporting.yes' : 'exporting.no'),
    attendee.comment ?? '',
  ])
  await recordAudit(req, { deed: 'export', entity: 'invitations', document: meeting.id, numbers: { contacts: attendees.length } })
  return new Response(byteOrderMark + [heading, ...lines].map(csvLine).join(''), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${slugOf(meeting.title) || 'meeting'}.csv"`,
      'cache-control': 'private, no-store',
    },
  })
}

/** `POST /api/meetings/:id/take-out` with `{ invitation }`: the invitation no longer holds. Nothing is sent by it. */
async function takeOut(req: PayloadRequest): Promise<Response> {
  const meeting = await meetingWithAnswers(req)
  const { invitation } = await bodyOf(req)
  const { docs } = await req.payload.find({
    collection: 'invitations',
    where: { and: [{ id: { equals: String(invitation) } }, { meeting: { equals: meeting.id } }, { removedAt: { exists: false } }] },
    depth: 0,
    limit: 1,
  })
  const [found] = docs
  if (!found) throw new Refusal('notFound', 'problems.notFound', 404)
  await req.payload.update({ collection: 'invitations', id: found.id, data: { removedAt: new Date().toISOString() }, depth: 0, req })
  return json({ invitation: found.id })
}

/** Who comes to a meeting: to see, to print, to tick off, to take home. */
export const attendanceEndpoints: Endpoint[] = [
  { path: '/:id/attendance', method: 'get', handler: answering(attendance) },
  { path: '/:id/attendance.csv', method: 'get', handler: answering(exported) },
  { path: '/:id/door-list', method: 'get', handler: answering(doorList) },
  { path: '/:id/badges', method: 'get', handler: answering(badges) },
  { path: '/:id/check-in', method: 'post', handler: answering(checkIn) },
  { path: '/:id/take-out', method: 'post', handler: answering(takeOut) },
]
