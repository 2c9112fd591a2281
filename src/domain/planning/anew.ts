import { type Day, dayOf } from '../days'
import { daysBetween, movedDay, plusDays, sameDate } from './movedDay'

/** What a new plan is made with from an old one. */
export interface Anew {
  from: Day
  to: Day
  /** By how many years it comes later than the old one. */
  years: number
  /** IANA zone that days are told in. */
  zone: string
  /** Gives an id for a row of the new plan. */
  rowId: () => string
}

interface Row {
  id?: string | null
}

interface Goal extends Row {
  baseline?: number | null
  by?: string | null
  outcome?: number | null
}

/** As much of a plan as is not the same in a new one. Texts may be of one language, or of each. */
export interface OldPlan {
  title: unknown
  goals?: Goal[] | null
  audiences?: Row[] | null
  channels?: Row[] | null
  messages?: (Row & { audience?: string | null })[] | null
  spokespersons?: Row[] | null
  budget?: Row[] | null
}

/** The rows of a new plan, by the ids of those that they were made from. */
export type NewRows = ReadonlyMap<string, string>

/**
 * What becomes of a plan in the next period: its words are kept, what belongs to the past is not. The outcome of a goal,
 * counted or written, is its next baseline.
 */
export function planAnew<P extends OldPlan>(plan: P, anew: Anew, outcomeOf: (goal: string) => number | null) {
  const rows = new Map<string, string>()
  const renewed = <R extends Row>(list: readonly R[] | null | undefined): R[] =>
    (list ?? []).map((row) => {
      const id = anew.rowId()
      if (row.id) rows.set(row.id, id)
      return { ...row, id }
    })
  const goals = (plan.goals ?? []).map((goal) => ({
    ...goal,
    baseline: (goal.id ? outcomeOf(goal.id) : null) ?? goal.outcome ?? goal.baseline ?? null,
    by: goal.by ? stored(sameDate(dayOf(goal.by, anew.zone), anew.years)) : null,
    outcome: null,
    outcomeOn: null,
    outcomeText: undefined,
  }))
  const data = {
    title: titleAnew(plan.title, anew),
    from: stored(anew.from),
    to: stored(anew.to),
    goals: renewed(goals),
    audiences: renewed(plan.audiences),
    channels: renewed(plan.channels),
    messages: renewed(plan.messages),
    spokespersons: renewed(plan.spokespersons),
    budget: renewed(plan.budget),
    status: 'draft',
    version: null,
    registryNumber: null,
    adoptedBy: null,
    adoptedOn: null,
    revisions: [],
  }
  const messages = data.messages.map((message) => ({ ...message, audience: pointed(message.audience, rows) }))
  return { data: { ...data, messages }, rows: rows as NewRows }
}

/** Every year in a title comes so many later; a title without one gets the year that the plan begins. */
function titleAnew(title: unknown, anew: Anew): unknown {
  if (typeof title === 'string') {
    const moved = title.replace(/\b20\d\d\b/g, (year) => String(Number(year) + anew.years))
    return moved === title && title.trim() ? `${title} ${anew.from.slice(0, 4)}` : moved
  }
  if (typeof title !== 'object' || title === null) return title
  return Object.fromEntries(Object.entries(title).map(([language, each]) => [language, titleAnew(each, anew)]))
}

/** As much of an activity as is not the same in a new plan. */
export interface OldActivity {
  year: number
  month?: string | null
  from?: string | null
  to?: string | null
  goal?: string | null
  audience?: string | null
  message?: string | null
  channel?: string | null
  checklist?: { text: string }[] | null
}

/** What becomes of an activity: planned, so many years later, with nothing done and nothing come of it. */
export function activityAnew<A extends OldActivity>(activity: A, anew: Anew, rows: NewRows) {
  return {
    year: activity.year + anew.years,
    ...movedTime(activity, anew),
    goal: pointed(activity.goal, rows),
    audience: pointed(activity.audience, rows),
    message: pointed(activity.message, rows),
    channel: pointed(activity.channel, rows),
    checklist: (activity.checklist ?? []).map(({ text }) => ({ id: anew.rowId(), text, done: false })),
    status: 'planned',
    outcome: undefined,
    reminded: null,
  }
}

/** What lasts for some days lasts as long. The month is kept, but where it said the month of a day that has moved. */
function movedTime({ from, month, to }: OldActivity, { years, zone }: Anew) {
  const [begins, ends] = [from ? dayOf(from, zone) : null, to ? dayOf(to, zone) : null]
  const day = begins ?? ends
  if (!day) return { month: month ?? null }
  const moved = movedDay(day, years)
  const last = begins && ends ? plusDays(moved, daysBetween(begins, ends)) : moved
  return {
    from: begins ? stored(moved) : null,
    to: ends ? stored(last) : null,
    month: month && month === monthOf(day) ? monthOf(moved) : (month ?? null),
  }
}

const monthOf = (day: Day): string => String(Number(day.slice(5, 7)))

/** The row of the new plan; none where the old one had lost it. */
const pointed = (row: string | null | undefined, rows: NewRows): string | null => (row ? (rows.get(row) ?? null) : null)

/** As days are stored: as noon, so that it is the same day in every zone nearby. */
const stored = (day: Day): string => `${day}T12:00:00.000Z`
