import type { Payload } from 'payload'
import { zonedInstant } from '../domain/zonedTime'
import editorial from './data/editorial.json'
import { prose } from '../domain/prose'
import type { Days } from './days'
import { idIn, type Ids, rowsWith, writeBoth } from './write'

const exampleNote = {
  sv: 'Exempel: tid, plats och länk är påhittade för demonstrationen.',
  en: 'Example: time, place and link are made up for the demonstration.',
}

/** Meetings lie as many days from the day of installation as the seed says, on working days; those that lie before it have been held. */
export async function seedMeetings(
  payload: Payload,
  known: { areas: Ids; segments: Ids; activities: Ids; contacts: readonly string[] },
  { workingDay, zone }: Days,
): Promise<Ids> {
  const ids = new Map<string, string>()
  for (const meeting of editorial.meetings) {
    const day = workingDay(meeting.offsetDays)
    const id = await writeBoth(payload, 'meetings', (language, made) => ({
      title: meeting.title[language],
      description: exampleNote[language],
      kind: meeting.kind,
      start: zonedInstant(day, meeting.start, zone).toISOString(),
      start_tz: zone,
      end_tz: zone,
      end: zonedInstant(day, meeting.end, zone).toISOString(),
      place: 'place' in meeting ? meeting.place : null,
      link: meeting.link,
      agenda: rowsWith(meeting.agenda, made?.agenda, (item) => ({ at: item.at, text: item[language] })),
      strengthAreas: meeting.strengthAreas.map((area) => idIn(known.areas, area)),
      segments: meeting.segments.map((segment) => idIn(known.segments, segment)),
      capacity: 'capacity' in meeting ? meeting.capacity : null,
      signUp: 'signUp' in meeting && meeting.signUp,
      // They lie some weeks ahead, and go to the local inbox.
      ...('mails' in meeting ? { mails: rowsWith(meeting.mails ?? [], made?.mails, ({ at, days, kind }) => ({ at, days, kind })) } : {}),
      activity: 'activity' in meeting ? idIn(known.activities, meeting.activity ?? '') : null,
      public: meeting.kind === 'open',
      ...('held' in meeting ? { status: 'held', outcome: meeting.outcome?.[language], participants: known.contacts.slice(0, 21) } : {}),
    }))
    ids.set(meeting.key, id)
  }
  return ids
}

type SeedBlock = (typeof editorial.newsletter.blocks)[number]

interface Known {
  news: Ids
  meetings: Ids
  terms: Ids
  segments: Ids
  activities: Ids
}

export async function seedNewsletter(payload: Payload, known: Known): Promise<string> {
  const { newsletter } = editorial
  return writeBoth(payload, 'newsletters', (language, made) => ({
    subject: newsletter.subject[language],
    preheader: newsletter.preheader[language],
    blocks: rowsWith(newsletter.blocks, made?.blocks, (block) => blockFrom(block, language, known)),
    segments: newsletter.segments.map((segment) => idIn(known.segments, segment)),
    activity: idIn(known.activities, newsletter.activity),
    inArchive: true,
  }))
}

function blockFrom(block: SeedBlock, language: 'sv' | 'en', { news, meetings, terms }: Known): object {
  switch (block.type) {
    case 'news':
      return { blockType: 'news', items: (block.items ?? []).map((item) => idIn(news, item)) }
    case 'meeting':
      return { blockType: 'meeting', meeting: idIn(meetings, block.item ?? '') }
    case 'term':
      return { blockType: 'term', term: idIn(terms, block.item ?? '') }
    case 'call-to-action':
      return { blockType: 'callToAction', label: block[language], target: block.target }
    case 'eu-notice':
      return { blockType: 'euNotice', project: block.initiative }
    default:
      return { blockType: 'text', text: prose([block[language] ?? '']) }
  }
}
