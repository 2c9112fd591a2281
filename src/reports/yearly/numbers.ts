import type { Chapter, Item, Source } from '../../domain/reporting/parts'
import { idOf } from '../../domain/relations'
import type { CommunicationPlan, Meeting } from '../../payload-types'
import type { ReadYear } from './readYear'
import { said, type Setting, sourceOf } from './setting'

/** How much was done, in numbers; each leads to what it counts. */
export function numbers(read: ReadYear, setting: Setting): Chapter {
  const { t } = setting.words
  return {
    key: 'numbers',
    heading: t('reporting.chapters.numbers'),
    parts: [
      { key: 'numbers.all', heading: null, form: 'table', items: rows(read, setting) },
      { key: 'numbers.goals', heading: t('reporting.goals'), form: 'table', items: read.plans.flatMap((plan) => goals(plan, setting)) },
    ],
  }
}

type Name =
  'meetings' | 'participants' | 'newsletters' | 'accepted' | 'news' | 'terms' | 'dialogues' | 'assessments' | 'initiatives' | 'activities'

function rows(read: ReadYear, setting: Setting): Item[] {
  const { t } = setting.words
  const row = (name: Name, text: string, sources: readonly Source[] = []): Item => ({
    key: `number-${name}`,
    name: t(`reporting.number.${name}`),
    text,
    sources,
  })
  const count = (value: number) => t('reporting.counted.plain', { count: setting.words.number(value) })
  const meetings = read.meetings.map(({ id, title }) => sourceOf('meetings', id, setting.words.pick(title)))
  const dialogues = dialoguesOf(read, setting)
  return [
    row(
      'activities',
      activities(read, setting),
      read.activities.map(({ id, title }) => sourceOf('activities', id, setting.words.pick(title))),
    ),
    row('meetings', meetingCounts(read, setting), meetings),
    row('participants', participants(read, setting), meetings),
    row('dialogues', count(dialogues.length), dialogues),
    row(
      'newsletters',
      t('reporting.counted.newsletters', { count: setting.words.number(setting.sent.newsletters) }),
      dispatchesOf(read, setting),
    ),
    row('accepted', t('reporting.counted.accepted', { count: setting.words.number(setting.sent.accepted) }), dispatchesOf(read, setting)),
    row(
      'news',
      count(read.news.length),
      read.news.map(({ id, title }) => sourceOf('news', id, setting.words.pick(title))),
    ),
    row('terms', terms(read, setting), [{ collection: 'terms', title: t('reporting.number.terms'), where: {} }]),
    row(
      'initiatives',
      byChoice(
        'initiatives',
        'status',
        read.initiatives.map(({ status }) => status),
        setting,
      ),
      read.initiatives.map(({ id, title }) => sourceOf('initiatives', id, setting.words.pick(title))),
    ),
    row(
      'assessments',
      byChoice(
        'assessments',
        'conclusion',
        read.assessments.map(({ conclusion }) => conclusion ?? ''),
        setting,
      ),
      read.assessments.map(({ id, title }) => sourceOf('assessments', id, { text: title })),
    ),
  ]
}

/** The list of the year's dispatches. */
const dispatchesOf = ({ year }: ReadYear, { words: { t } }: Setting): Source[] => [
  {
    collection: 'dispatches',
    title: t('reporting.number.newsletters'),
    where: {
      and: [
        { kind: { equals: 'newsletter' } },
        { startedAt: { greater_than_equal: `${year}-01-01` } },
        { startedAt: { less_than: `${year + 1}-01-01` } },
      ],
    },
  },
]

function activities({ activities: all }: ReadYear, { words: { number, t } }: Setting): string {
  const of = (...states: string[]) => number(all.filter(({ status }) => states.includes(status)).length)
  return t('reporting.counted.activities', {
    count: number(all.length),
    done: of('done'),
    started: of('started'),
    left: of('planned', 'idea'),
  })
}

function meetingCounts({ meetings }: ReadYear, { words: { number, t } }: Setting): string {
  const of = (kind: Meeting['kind']) => number(meetings.filter((meeting) => meeting.kind === kind).length)
  return t('reporting.counted.meetings', { count: number(meetings.length), open: of('open'), individual: of('individual') })
}

/** People as often as they came; organisations once. */
function participants({ meetings }: ReadYear, { words: { number, t } }: Setting): string {
  const came = meetings.reduce((sum, meeting) => sum + (meeting.participants?.length ?? 0), 0)
  const organisations = new Set(meetings.flatMap((meeting) => (meeting.organisations ?? []).map(idOf)))
  return t('reporting.counted.participants', { count: number(came), organisations: number(organisations.size) })
}

/** Meetings with one actor or about an initiative, and what was planned as a dialogue and done. */
const dialoguesOf = ({ activities: all, meetings }: ReadYear, { words: { pick } }: Setting): Source[] => [
  ...meetings.flatMap(({ id, initiative, kind, title }) =>
    kind === 'individual' || initiative ? [sourceOf('meetings', id, pick(title))] : [],
  ),
  ...all.flatMap(({ id, status, title, type }) =>
    type === 'dialogue' && status === 'done' ? [sourceOf('activities', id, pick(title))] : [],
  ),
]

function terms({ terms: all, year }: ReadYear, { words: { number, t } }: Setting): string {
  const fresh = all.filter(({ createdAt }) => createdAt.startsWith(`${year}-`)).length
  return t('reporting.counted.terms', { count: number(all.length), fresh: number(fresh) })
}

/** How many there are, and how many of each choice of a field. */
function byChoice(slug: 'assessments' | 'initiatives', field: string, values: readonly string[], { words }: Setting): string {
  const { number, option, t } = words
  const count = number(values.length)
  const counts = new Map<string, number>()
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  if (counts.size === 0) return t('reporting.counted.plain', { count })
  const parts = [...counts].map(([value, many]) =>
    t('reporting.counted.part', { count: number(many), name: option(slug, field, value).toLocaleLowerCase('sv') }),
  )
  return t(`reporting.counted.${slug}`, { count, parts: parts.join(', ') })
}

const goals = ({ goals: found, id, title }: CommunicationPlan, { outcomeOf, words }: Setting): Item[] =>
  (found ?? []).flatMap((goal) => {
    const name = words.pick(goal.text)
    if (!name || !goal.id) return []
    const text = outcomeText(goal, outcomeOf(goal.id), words)
    return [{ key: `goal-${goal.id}`, name: name.text, text, sources: [sourceOf('communication-plans', id, words.pick(title))] }]
  })

type Goal = NonNullable<CommunicationPlan['goals']>[number]

function outcomeText({ measure, target, unit }: Goal, outcome: number | null, { number, pick, t }: Setting['words']): string {
  const of = { unit: unit ?? said(pick(measure), ''), target: typeof target === 'number' ? number(target) : '–' }
  const text =
    outcome === null
      ? t('reporting.goal.notMeasured', of)
      : t(typeof target === 'number' ? 'reporting.goal.ofTarget' : 'reporting.goal.noTarget', { ...of, outcome: number(outcome) })
  return text.trim()
}
