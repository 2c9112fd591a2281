import type { Payload } from 'payload'
import type { ResolvedText } from '../../domain/mailContent'
import { changesSince } from '../../domain/meetingMail'
import { formatMeetingTime } from '../../domain/meetingTime'
import { renderMeetingMail } from '../../emails'
import { settingsOf } from '../../env'
import { type ContentLanguage, uiLanguageFor } from '../../i18n/languages'
import { publicAddresses } from '../../links/addresses'
import type { Meeting } from '../../payload-types'
import { type ChangedMeeting, changedInSeries } from '../meeting/told'
import { changeInWords } from './changes'
import { eventOf, type FrozenEvent, organiserOf } from './event'
import type { FrozenMail } from './frozen'
import { inTwo } from './inTwo'
import { resolveMeeting } from './meeting'
import { publisherIn } from './publisher'
import { toldOfMeeting } from './told'

/**
 * One letter of all that has changed in a meeting's series since those invited were told: each meeting in words, and to
 * calendars each by itself, since they disagree about a series that changes on its way (docs/decisions/0059).
 */
export async function seriesUpdateIn(payload: Payload, id: string, language: ContentLanguage): Promise<FrozenMail> {
  const meeting = await inTwo<Meeting>(payload, 'meetings', id, language)
  const resolved = resolveMeeting(meeting, language, publicAddresses(settingsOf(payload).publicUrl))
  const publisher = await publisherIn(payload, resolved.lang)
  const changed = await changedInSeries(payload, id)
  const tellings = await Promise.all(changed.map((each) => toldIn(payload, each, language)))
  const mail = await renderMeetingMail({
    form: 'seriesUpdate',
    language: resolved.lang,
    meeting: resolved,
    message: null,
    changes: tellings.map(({ words }) => words),
    minutes: null,
    decisions: [],
    material: [],
    asks: false,
    organiser: organiserOf(meeting.base, publisher),
    publisher,
  })
  const instances = tellings.map(({ event, meeting: of }) => ({ meeting: of.id, event }))
  const first = instances[0]?.event
  return {
    ...mail,
    language: resolved.lang,
    preheader: '',
    blocks: [],
    calendar: first ? { ...first, instances } : null,
    told: tellings.map(({ meeting: of }) => toldOfMeeting(of)),
  }
}

interface Telling {
  meeting: Meeting
  event: FrozenEvent
  words: ResolvedText
}

async function toldIn(payload: Payload, { id, told }: ChangedMeeting, language: ContentLanguage): Promise<Telling> {
  const meeting = await inTwo<Meeting>(payload, 'meetings', id, language)
  const resolved = resolveMeeting(meeting, language, publicAddresses(settingsOf(payload).publicUrl))
  const publisher = await publisherIn(payload, resolved.lang)
  const when = formatMeetingTime(resolved, uiLanguageFor(resolved.lang))
  const changes = changesSince(told, toldOfMeeting(meeting.base)).map((change) => changeInWords(change, resolved).text)
  return {
    meeting: meeting.base,
    event: eventOf(meeting, resolved, organiserOf(meeting.base, publisher), language),
    words: { text: `${when.charAt(0).toLocaleUpperCase(resolved.lang)}${when.slice(1)}: ${changes.join(' ')}`, lang: resolved.lang },
  }
}
