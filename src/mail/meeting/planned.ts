import type { Payload } from 'payload'
import { beginOnce, endOnce, leaveOnce } from '../../database'
import { plannedAs, plannedTime } from '../../domain/meetingMail'
import { settingsOf } from '../../env'
import { Refusal } from '../../errors'
import { translator } from '../../i18n'
import { uiLanguageFor } from '../../i18n/languages'
import type { Meeting } from '../../payload-types'
import { checkMailing } from '../check'
import { confirmDispatch } from '../dispatch/confirm'
import { keyOfPlanned } from '../dispatch/save'
import type { Mailing } from '../kinds'

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
    const outcome = await send(payload, { ...plannedAs[row.kind], meeting, row: row.id ?? '', at })
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

interface Planned extends Pick<Mailing, 'kind'> {
  to: NonNullable<Mailing['about']>['to']
  meeting: Meeting
  row: string
  /** When it was to go, ISO 8601. */
  at: string
}

async function send(payload: Payload, { at, kind, meeting, row, to }: Planned): Promise<'made' | 'not' | 'later'> {
  const mailing: Mailing = { kind, id: meeting.id, about: { to, row, at } }
  const language = uiLanguageFor(settingsOf(payload).language)
  try {
    const { previousDispatches, toSend } = await checkMailing(payload, mailing, null, translator(language))
    await confirmDispatch(payload, mailing, { confirmedCount: toSend, previousDispatches, user: null, areas: null, language })
    return 'made'
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    // Another mail of the kind is just about to go.
    if (error.code === 'alreadyOnItsWay' && !(await isMade(payload, mailing))) return 'later'
    payload.logger.info({ msg: 'A mail that a meeting had planned was not sent', meeting: meeting.id, kind, reason: error.code })
    return 'not'
  }
}

async function isMade(payload: Payload, mailing: Mailing): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'dispatches', where: { key: { equals: keyOfPlanned(mailing) } } })
  return totalDocs > 0
}
