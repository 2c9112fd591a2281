import type { Bounds } from './bounds'

/** How deep conditions lie in each other at most. */
const deepest = 10

/** How many fields a list is sorted by at most. */
const mostSorts = 10

/** What of a list's question is judged, as it came. */
export interface ListQuestion {
  where?: unknown
  sort?: unknown
  joins?: unknown
}

/** Whether the database can be asked this at little cost: so many conditions, values and characters. */
export function isSmallQuestion({ joins, sort, where }: ListQuestion, bounds: Bounds): boolean {
  const joined = isObject(joins) ? Object.values(joins).filter(isObject) : []
  const conditions = [where, ...joined.map((join) => join.where)].reduce<number>((sum, each) => sum + weightOf(each, bounds, 0), 0)
  const sorts = [sort, ...joined.map((join) => join.sort)].flat().flatMap((each) => (typeof each === 'string' ? each.split(',') : []))
  return conditions <= bounds.conditions && sorts.length <= mostSorts
}

/** How many conditions; without end where one is too large by itself. */
function weightOf(where: unknown, bounds: Bounds, depth: number): number {
  if (depth > deepest) return Infinity
  if (Array.isArray(where)) return where.reduce<number>((sum, each) => sum + weightOf(each, bounds, depth + 1), 0)
  if (!isObject(where)) return 0
  return Object.entries(where).reduce((sum, [name, asked]) => {
    if (/^(and|or)$/i.test(name)) return sum + weightOf(asked, bounds, depth + 1)
    const values = isObject(asked) ? Object.values(asked) : [asked]
    return sum + values.reduce<number>((total, value) => total + weightOfValue(value, bounds), 0)
  }, 0)
}

function weightOfValue(value: unknown, bounds: Bounds): number {
  const values = listed(value)
  const isLong = values.some((each) => typeof each === 'string' && each.length > bounds.characters)
  return isLong || values.length > bounds.values ? Infinity : 1
}

/** Payload takes a list as a text with commas as well. */
const listed = (value: unknown): unknown[] => (typeof value === 'string' ? value.split(',') : [value].flat())

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
