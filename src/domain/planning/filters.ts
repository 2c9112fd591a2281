import type { PlannedItem } from './items'
import { occurrencesIn } from './when'

/** What a year's views can be cut to; each stands in the address by its name. */
const filterNames = ['area', 'type', 'status', 'responsible', 'plan', 'audience', 'month'] as const
export type FilterName = (typeof filterNames)[number]
export type Filters = { readonly [Name in FilterName]?: string }

/** What stands for having none: no strength area, nobody responsible. */
export const noneOf = 'none'

type Asked = Readonly<Record<string, string | string[] | undefined>>

/** The filters in an address. */
export const filtersIn = (asked: Asked): Filters =>
  Object.fromEntries(filterNames.flatMap((name) => (typeof asked[name] === 'string' && asked[name] ? [[name, asked[name]]] : [])))

/** Whether something planned is to be seen. */
export function isSeen(item: PlannedItem, filters: Filters, year: number): boolean {
  const { area, type, status, responsible, plan, audience, month } = filters
  return (
    isAmong(area, item.strengthAreas) &&
    (!type || item.type === type) &&
    (!status || item.status === status) &&
    isAmong(responsible, item.responsible) &&
    (!plan || (item.plan ?? noneOf) === plan) &&
    (!audience || (item.audience ?? noneOf) === audience) &&
    (!month || occurrencesIn(item.when, year).some((each) => String(each.month ?? noneOf) === month))
  )
}

const isAmong = (wanted: string | undefined, values: readonly string[]): boolean =>
  !wanted || (wanted === noneOf ? values.length === 0 : values.includes(wanted))
