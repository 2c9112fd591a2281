import type { Chapter, Item } from '../../domain/reporting/parts'
import { idOf } from '../../domain/relations'
import type { Activity, Meeting, StrengthArea } from '../../payload-types'
import { areaParts } from './areaParts'
import type { ReadYear } from './readYear'
import { ended, item, type Setting, sourceOf } from './setting'

/** What was done in the year: in general, and in each strength area. */
export function carriedOut(read: ReadYear, setting: Setting): Chapter {
  const { t } = setting.words
  return {
    key: 'carriedOut',
    heading: t('reporting.chapters.carriedOut', { year: read.year }),
    parts: areaParts('carriedOut', read, setting, (area): Item[] => [
      ...activitiesOf(read.activities, area, read).map((activity) => done(activity, setting)),
      ...read.meetings.filter((meeting) => isOf(meeting, area, read)).map((meeting) => met(meeting, setting)),
      ...newsOf(read, area, setting),
    ]),
  }
}

/** What is planned for the year after. */
export function planned(read: ReadYear, setting: Setting): Chapter {
  const { t } = setting.words
  return {
    key: 'planned',
    heading: t('reporting.chapters.planned', { year: read.year + 1 }),
    parts: areaParts('planned', read, setting, (area): Item[] =>
      activitiesOf(read.planned, area, read)
        .filter(({ status }) => status !== 'cancelled')
        .map((activity) => named(activity, activity.status === 'idea' ? 'idea' : null, activity.description, setting)),
    ),
  }
}

const order: Record<Activity['status'], number> = { done: 0, started: 1, planned: 2, idea: 3, cancelled: 4 }

/** Those that belong to one area or some; to the general ones belong those of all areas and of none. */
const activitiesOf = (all: readonly Activity[], area: StrengthArea | null, read: ReadYear): Activity[] =>
  all.filter((activity) => isOf(activity, area, read)).toSorted((one, other) => order[one.status] - order[other.status])

export function isOf(
  { strengthAreas }: Pick<Activity | Meeting, 'strengthAreas'>,
  area: StrengthArea | null,
  { areas }: ReadYear,
): boolean {
  const own = (strengthAreas ?? []).map(idOf)
  const isOfAll = areas.length > 0 && areas.every(({ id }) => own.includes(id))
  return area ? !isOfAll && own.includes(area.id) : isOfAll || own.length === 0
}

function done(activity: Activity, setting: Setting): Item {
  const { outcome, status } = activity
  const state = { done: null, started: 'started', planned: 'notDone', idea: 'notDone', cancelled: 'cancelled' } as const
  return named(activity, state[status], outcome, setting)
}

type State = 'started' | 'notDone' | 'cancelled' | 'idea' | null

function named({ id, title }: Activity, state: State, more: string | null | undefined, { words: { pick, t } }: Setting): Item {
  const words = pick(title) ?? { text: '–' }
  const name = state ? t(`reporting.status.${state}`, { title: words.text }) : words.text
  const added = pick(more)
  const text = added ? t('reporting.withMore', { title: name, more: ended(added.text) }) : name
  return item(`activity-${id}`, { ...words, text: ended(text) }, [sourceOf('activities', id, words)])
}

function met({ id, participants, start, title }: Meeting, { words: { day, pick, t } }: Setting): Item {
  const words = pick(title) ?? { text: '–' }
  const count = participants?.length ?? 0
  const told = { day: day(start), title: words.text, count }
  const text = t(count === 0 ? 'reporting.meetingPlain' : count === 1 ? 'reporting.meeting.one' : 'reporting.meeting.other', told)
  return item(`meeting-${id}`, { ...words, text }, [sourceOf('meetings', id, words)])
}

/** How much was told about an area; what was told in general stands among the numbers. */
function newsOf(read: ReadYear, area: StrengthArea | null, { words: { pick, t } }: Setting): Item[] {
  if (!area) return []
  const own = read.news.filter(({ strengthAreas }) => (strengthAreas ?? []).map(idOf).includes(area.id))
  if (own.length === 0) return []
  const sources = own.map(({ id, title }) => sourceOf('news', id, pick(title)))
  return [
    {
      key: `news-${area.id}`,
      text: t(own.length === 1 ? 'reporting.newsOfArea.one' : 'reporting.newsOfArea.other', { count: own.length }),
      sources,
    },
  ]
}
