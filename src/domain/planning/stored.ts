import type { ContentLanguage } from '../../i18n/languages'
import { type Day, dayOf } from '../days'
import { type PerLanguage, pickLanguage } from '../localised'
import { isActivityStatus, type PlannedItem, statusOfMeeting } from './items'
import { yearsKept } from '../sentValues'
import { wallTimeAt } from '../zonedTime'

/** An activity as far as it is needed to place it in a year and to choose among others. */
export interface StoredActivity {
  id: string
  title: PerLanguage<string>
  type: string
  status: string
  year: number
  month: string | null
  /** Instants, ISO 8601. */
  from: string | null
  to: string | null
  recursIn: string[]
  plan: string | null
  /** A row of the plan, by its id. */
  audience: string | null
  strengthAreas: string[]
  responsible: string[]
  /** ISO 8601. */
  updatedAt: string
}

/** A meeting as far as it stands in a year. */
export interface StoredMeeting {
  id: string
  title: PerLanguage<string> | string
  start: string
  end: string
  /** IANA zone that it is held in. */
  zone: string
  status: string
  strengthAreas: string[]
}

/** Who looks at the year, and what rows of plans are called. */
export interface Looking {
  language: ContentLanguage
  /** IANA zone that the region lives in. */
  zone: string
  /** Names of audiences by the ids of their rows; the public is told none. */
  audiences: ReadonlyMap<string, string>
}

/** The day of what is stored; none where it was stored before days in no calendar of ours were refused. */
function dayIn(stored: string | null, zone: string): Day | null {
  const day = stored && dayOf(stored, zone)
  const year = day ? Number(day.split('-')[0]) : 0
  return day && year >= yearsKept.first && year <= yearsKept.last ? day : null
}

/** An activity as it stands in the views of the year. */
export function itemOfActivity(activity: StoredActivity, { language, zone, audiences }: Looking): PlannedItem {
  const { id, year, month, from, to, recursIn, type, status, strengthAreas, plan, audience, responsible } = activity
  const { value, lang } = pickLanguage(activity.title, language)
  return {
    key: `activity-${id}`,
    kind: 'activity',
    id,
    title: value ?? '',
    lang,
    when: { year, month, from: dayIn(from, zone), to: dayIn(to, zone), recursIn },
    clock: null,
    type,
    status: isActivityStatus(status) ? status : 'planned',
    strengthAreas,
    plan,
    audience: (audience && audiences.get(audience)) ?? null,
    responsible,
  }
}

/** A meeting as it stands in the views of the year: on its day, or from its first to its last. */
export function itemOfMeeting(meeting: StoredMeeting, { language }: Pick<Looking, 'language'>): PlannedItem {
  const { id, start, end, zone, status, strengthAreas } = meeting
  const { value, lang } = pickLanguage(meeting.title, language)
  const [begins, ends] = [wallTimeAt(new Date(start), zone), wallTimeAt(new Date(end), zone)]
  return {
    key: `meeting-${id}`,
    kind: 'meeting',
    id,
    title: value ?? '',
    lang,
    when: { year: Number(begins.day.slice(0, 4)), from: begins.day, to: ends.day > begins.day ? ends.day : null },
    clock: begins.time.slice(0, 5),
    type: 'meeting',
    status: statusOfMeeting(status),
    strengthAreas,
    plan: null,
    audience: null,
    responsible: [],
  }
}
