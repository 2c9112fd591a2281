import type { Payload } from 'payload'
import { type CalendarEvent, publicCalendar } from '../../calendar'
import { defaultLanguage, isContentLanguage } from '../../i18n/languages'
import { settingsOf } from '../../env'
import { publicAddresses } from '../../links/addresses'
import type { Meeting } from '../../payload-types'
import { readMeeting } from '../content/meetings'
import { readSite, type Site } from '../content/site'
import type { Handler } from '../handler'
import { type Words, wordsFor } from '../words'

/** A public meeting as an iCalendar file (RFC 5545, text/calendar). */
export const meetingCalendar: Handler<{ language: string; slug: string }> = async (payload, _request, params) => {
  const language = isContentLanguage(params.language) ? params.language : null
  const words = wordsFor(language ?? defaultLanguage, settingsOf(payload).zone)
  const meeting = await readMeeting(payload, params.slug)
  if (!language || !meeting) return new Response(words.t('web.notFound.title'), { status: 404 })

  const event = eventOf(words, meeting, await readSite(payload), await sequenceOf(payload, meeting))
  const page = publicAddresses(settingsOf(payload).publicUrl).meeting(language, meeting.slug)
  const calendar = publicCalendar({ name: event.title, events: [{ ...event, url: page }] })
  const headers = {
    'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
    'content-disposition': `attachment; filename="${meeting.slug}.ics"`,
    'cache-control': 'no-cache',
  }
  return new Response(calendar, { headers })
}

/** The same UID as in the invitation, so that a calendar that has one knows the other. */
function eventOf(words: Words, meeting: Meeting, { sender }: Site, sequence: number): CalendarEvent {
  return {
    uid: `${meeting.id}@${sender.address.split('@')[1]}`,
    sequence,
    stamp: new Date(meeting.updatedAt),
    start: new Date(meeting.start),
    end: new Date(meeting.end),
    zone: meeting.start_tz,
    title: words.pick(meeting.title)?.value ?? '',
    description: words.pick(meeting.description)?.value ?? '',
    place: meeting.place ?? null,
    link: meeting.link ?? null,
    url: null,
    language: words.ui,
    organiser: { name: words.pick(sender.name)?.value ?? '', address: sender.replyTo },
  }
}

/** Hidden from the public in the API, but calendars tell the newest version by it. */
async function sequenceOf(payload: Payload, { id }: Meeting): Promise<number> {
  const { sequence } = await payload.findByID({ collection: 'meetings', id, select: { sequence: true }, depth: 0 })
  return sequence ?? 0
}
