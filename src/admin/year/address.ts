import { type Filters, filtersIn } from '../../domain/planning/filters'
import { type RingChoice, ringChoices, sharedRing } from '../../domain/planning/rings'
import { plannedYears } from '../../domain/planning/when'
import { adminAddresses } from '../addresses'

export const yearViews = ['wheel', 'timeline', 'board', 'list', 'outgoing'] as const
type YearViewName = (typeof yearViews)[number]

/** What an address of the year's views asks for; the same address shows the same to whoever may read it. */
export interface Asked {
  view: YearViewName
  year: number
  by: RingChoice
  filters: Filters
  /** From 1. */
  page: number
  /** Of the calendar of what goes out, 1–12. */
  month: number
}

type Parameters = Readonly<Record<string, string | string[] | undefined>>

/** @param today YYYY-MM-DD; what is not asked for is about it */
export function askedIn(parameters: Parameters, today: string): Asked {
  const view = yearViews.find((name) => name === parameters.view) ?? 'wheel'
  return {
    view,
    year: within(parameters.year, plannedYears.first, plannedYears.last) ?? Number(today.slice(0, 4)),
    by: ringChoices.find((name) => name === parameters.by) ?? 'area',
    filters: filtersIn(view === 'list' ? parameters : { ...parameters, month: undefined }),
    page: within(parameters.page, 1, 10_000) ?? 1,
    month: within(parameters.month, 1, 12) ?? Number(today.slice(5, 7)),
  }
}

/** The address of a view; filters go along from one to the other. */
export function addressOf({ view, year, by, filters, page, month }: Partial<Asked>): string {
  const values = {
    view: view === 'wheel' ? undefined : view,
    year,
    by: by === 'area' ? undefined : by,
    ...filters,
    month: view === 'outgoing' ? month : filters?.month,
    page: page && page > 1 ? page : undefined,
  }
  const query = new URLSearchParams(Object.entries(values).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])))
  return `${adminAddresses.yearWheel}${query.size > 0 ? `?${query}` : ''}`
}

/** Where what there was no room for in a month of a ring is listed. What is in no ring of its own is listed by the month alone. */
export function surplusAddress(asked: Asked, ring: string, month: number): string {
  const own = ring === sharedRing || ring === 'other' ? {} : { [asked.by]: ring }
  return addressOf({ ...asked, view: 'list', page: 1, filters: { ...asked.filters, ...own, month: String(month) } })
}

function within(value: string | string[] | undefined, least: number, most: number): number | null {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : NaN
  return number >= least && number <= most ? number : null
}
