import { idOf } from '../../domain/relations'
import type { Activity, CommunicationPlan } from '../../payload-types'
import { type Block, plain, type Words } from '../document'
import type { ReadPlan } from './readPlan'
import type { PlanWords } from './words'

const nothing = plain('')

/** The activities in the order of time, each with what it points at in the plan. */
export function activityBlocks({ activities, names, plan }: ReadPlan, words: PlanWords): Block[] {
  const { label, number, option, pick, t } = words
  if (activities.length === 0) return [{ kind: 'text', words: plain(t('planDocument.noActivities')) }]
  const column = (path: string, width: number) => ({ head: label('activities', path), width })
  const rowOf = (list: readonly Row[] | null | undefined, id: string | null | undefined): Words => {
    const row = id ? list?.find((each) => each.id === id) : undefined
    return (row ? pick(row.name ?? row.text) : null) ?? nothing
  }
  const costs = costsOf(activities)
  return [
    {
      kind: 'table',
      name: t('planDocument.activityTable'),
      columns: [
        { head: t('planDocument.when'), width: 1.4 },
        { head: t('planDocument.what'), width: 2 },
        column('goal', 1.9),
        column('audience', 1.6),
        column('channel', 1.1),
        column('responsible', 1.6),
        column('status', 1),
        { ...column('cost', 0.9), isNumber: true },
      ],
      rows: activities
        .toSorted((one, other) => orderOf(one).localeCompare(orderOf(other)))
        .map((activity) => [
          plain(whenOf(activity, words)),
          pick(activity.title) ?? nothing,
          rowOf(plan.goals, activity.goal),
          rowOf(plan.audiences, activity.audience),
          rowOf(plan.channels, activity.channel),
          plain((activity.responsible ?? []).flatMap((person) => names.get(idOf(person)) ?? []).join(', ')),
          plain(option('activities', 'status', activity.status)),
          plain(typeof activity.cost === 'number' ? number(activity.cost) : ''),
        ]),
      ...(costs > 0 ? { sums: [plain(t('planDocument.sum')), ...Array.from({ length: 6 }, () => nothing), plain(number(costs))] } : {}),
    },
  ]
}

interface Row {
  id?: string | null
  name?: string
  text?: string
}

export const costsOf = (activities: readonly Activity[]): number => activities.reduce((sum, { cost }) => sum + (cost ?? 0), 0)

/** What the budget allots, what the activities cost, and what that leaves. */
export function budgetBlocks(budget: NonNullable<CommunicationPlan['budget']>, costs: number, words: PlanWords): Block[] {
  const { label, number, pick, t } = words
  const whole = budget.reduce((sum, { amount }) => sum + (amount ?? 0), 0)
  const left = whole - costs
  const text = budget.length === 0 ? 'costs' : left < 0 ? 'costsOver' : 'costsLeft'
  const table: Block = {
    kind: 'table',
    name: t('planDocument.budgetTable'),
    columns: [
      { head: label('communication-plans', 'budget.what'), width: 3 },
      { head: label('communication-plans', 'budget.amount'), width: 1, isNumber: true },
    ],
    rows: budget.map(({ amount, what }) => [pick(what) ?? nothing, plain(typeof amount === 'number' ? number(amount) : '')]),
    sums: [plain(t('planDocument.sum')), plain(number(whole))],
  }
  const values = { costs: number(costs), left: number(left), over: number(-left) }
  return [
    ...(budget.length > 0 ? [table] : []),
    ...(costs > 0 ? [{ kind: 'text', words: plain(t(`planDocument.${text}`, values)) } as const] : []),
  ]
}

/** By day where there is one; what has no month comes last in its year. */
function orderOf({ from, month, to, year }: Activity): string {
  const day = from ?? to
  return day ? day.slice(0, 10) : `${year}-${(month ?? '13').padStart(2, '0')}-50`
}

function whenOf({ from, month, recursIn, to, year }: Activity, { day, days, language, list, option, t }: PlanWords): string {
  if (from && to && from.slice(0, 10) !== to.slice(0, 10)) return days(from, to)
  const only = from ?? to
  if (only) return day(only)
  // Swedish writes months without a capital.
  const named = (each: string) =>
    language === 'en' ? option('activities', 'month', each) : option('activities', 'month', each).toLowerCase()
  const when = month ? `${named(month)} ${year}` : String(year)
  const others = (recursIn ?? []).filter((each) => each !== month).toSorted((one, other) => Number(one) - Number(other))
  return others.length > 0 ? t('planDocument.also', { when, months: list(others.map(named)) }) : when
}
