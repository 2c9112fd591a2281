import { isCancelled } from '../../domain/meetingState'
import type { Payload } from 'payload'
import { type CalendarEvent, publicCalendar } from '../../calendar'
import { defaultLanguage, isContentLanguage } from '../../i18n/languages'
import { settingsOf } from '../../env'
import { forEveryone } from '../../keptAnswers'
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

  const event = eventOf(words, meeting, await readSite(payload), await identityOf(payload, meeting))
  const page = publicAddresses(settingsOf(payload).publicUrl).meeting(language, meeting.slug)
  const calendar = publicCalendar({ name: event.title, events: [{ ...event, url: page }] })
  const headers = {
    'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
    'content-disposition': `attachment; filename="${meeting.slug}.ics"`,
  }
  return forEveryone(new Response(calendar, { headers }))
}

/** What a calendar shows of a meeting. */
export type ShownMeeting = Pick<Meeting, 'title' | 'description' | 'place' | 'link' | 'start' | 'end' | 'start_tz' | 'status' | 'updatedAt'>

/** A meeting as calendars understand it, as far as whoever read it may see. */
export function eventOf(
  words: Words,
  meeting: ShownMeeting,
  { sender }: Site,
  identity: Pick<CalendarEvent, 'uid' | 'sequence'>,
): CalendarEvent {
  const title = words.pick(meeting.title)
  const description = words.pick(meeting.description)
  return {
    ...identity,
    stamp: new Date(meeting.updatedAt),
    start: new Date(meeting.start),
    end: new Date(meeting.end),
    zone: meeting.start_tz,
    title: title?.value ?? '',
    description: description?.value ?? '',
    descriptionLanguage: description?.lang ?? words.language,
    place: meeting.place ?? null,
    link: meeting.link ?? null,
    isCancelled: isCancelled(meeting),
    url: null,
    language: title?.lang ?? words.language,
    // A new installation has nobody yet whom meetings are from.
    organiser: { name: words.pick(sender?.name)?.value ?? '', address: sender?.replyTo ?? '' },
  }
}

/** Hidden from the public in the API, but a calendar that has the invitation knows the meeting by it, and the newest of its versions. */
async function identityOf(payload: Payload, { id }: Meeting): Promise<Pick<CalendarEvent, 'uid' | 'sequence'>> {
  const { sequence, uid } = await payload.findByID({ collection: 'meetings', id, select: { sequence: true, uid: true }, depth: 0 })
  return { uid: uid ?? id, sequence: sequence ?? 0 }
}
