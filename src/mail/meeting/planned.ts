import type { Payload } from 'payload'
import { beginOnce, endOnce, leaveOnce } from '../../database'
import { plannedAs, plannedTime } from '../../domain/meetingMail'
import type { Meeting } from '../../payload-types'
import { sendByItself } from './byItself'

/** How long after its time a planned mail still goes, in milliseconds: later it would say what is no longer so. */
const late = 24 * 3_600_000

/** How far from now a meeting may lie that has something planned for today, in milliseconds; the field allows 365 days. */
const reach = 367 * 24 * 3_600_000

/**
 * Sends what meetings have planned and whose time has come: each once, by a dispatch of its own. What cannot be sent,
 * since nobody is left to send it to or the meeting is cancelled, is told in the log and not tried again.
 * @returns how many dispatches were made
 */
export async function sendPlannedMails(payload: Payload, now: Date): Promise<number> {
  let made = 0
  for (const { meeting, row } of await due(payload, now)) {
    const at = timeOf(meeting, row).toISOString()
    const key = `planned:${meeting.id}:${row.id}:${at}`
    if (!(await beginOnce(payload, key))) continue
    const { kind, to } = plannedAs[row.kind]
    const outcome = await sendByItself(payload, { kind, id: meeting.id, about: { to, row: row.id ?? '', at } })
    if (outcome === 'made') made += 1
    await (outcome === 'later' ? leaveOnce(payload, key) : endOnce(payload, key, new Date(now.getTime() + 2 * late)))
  }
  return made
}

type Row = NonNullable<Meeting['mails']>[number]

async function due(payload: Payload, now: Date): Promise<{ meeting: Meeting; row: Row }[]> {
  const at = (milliseconds: number) => new Date(now.getTime() + milliseconds).toISOString()
  const { docs } = await payload.find({
    collection: 'meetings',
    where: {
      and: [
        { start: { greater_than: at(-reach) } },
        { start: { less_than: at(reach) } },
        { status: { not_equals: 'cancelled' } },
        { 'mails.kind': { exists: true } },
      ],
    },
    depth: 0,
    joins: false,
    pagination: false,
  })
  return docs.flatMap((meeting) =>
    (meeting.mails ?? []).flatMap((row) => {
      const since = now.getTime() - timeOf(meeting, row).getTime()
      return since >= 0 && since < late ? [{ meeting, row }] : []
    }),
  )
}

const timeOf = ({ end, start, start_tz: zone }: Meeting, { at, days, kind }: Row): Date =>
  plannedTime({ at, days, kind }, { end, start, zone })
