import { APIError, type CollectionBeforeOperationHook, type FlattenedField, type PayloadRequest, type Where } from 'payload'
import { instantSent, isNumberSent } from '../domain/sentValues'
import { type TextKey, translator } from '../i18n'
import { pathIn } from './questions'
import { roleOf } from './roles'

/**
 * Refuses questions that the databases would answer differently, or without regard to what is asked: a day that does
 * not exist, a number that is none, and comparisons that mean other things on SQLite than on MongoDB (docs/website.md).
 * Users keep those that the admin UI offers them. Times are asked for as they are stored.
 * @throws APIError 400
 */
export const refuseDoubtful: CollectionBeforeOperationHook = ({ args, collection, overrideAccess, req }) => {
  const { where }: { where?: unknown } = { ...(args as object) }
  if (overrideAccess || !isObject(where)) return args
  const asked = eachCondition(where, (condition) => {
    const field = pathIn(condition.path, collection, req)?.at(-1)?.field
    const text = doubtIn(condition, field, req)
    if (text) throw new APIError(translator(req.i18n.language)(text, { field: condition.path }), 400)
    return field?.type === 'date' ? timesIn(condition) : condition.value
  })
  return { ...args, where: asked as Where }
}

interface Condition {
  path: string
  operator: string
  value: unknown
}

/** A question with the values that `change` gives. */
function eachCondition(where: unknown, change: (condition: Condition) => unknown): unknown {
  if (Array.isArray(where)) return where.map((each) => eachCondition(each, change))
  if (!isObject(where)) return where
  return mapped(where, (asked, path) => {
    if (/^(and|or)$/i.test(path) || !isObject(asked)) return eachCondition(asked, change)
    return mapped(asked, (value, operator) => change({ path, operator, value }))
  })
}

const mapped = (object: Record<string, unknown>, change: (value: unknown, key: string) => unknown) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]))

function doubtIn({ operator, path, value }: Condition, field: FlattenedField | undefined, req: PayloadRequest): TextKey | null {
  // Words are looked for in a text; of a list Payload errs.
  if (operator === 'all' || (/^(not_)?like$/.test(operator) && Array.isArray(value))) return 'problems.comparison'
  if (isWithinJson(field, path) || (operator === 'not_like' && roleOf(req.user) === 'public')) return 'problems.comparison'
  if (operator === 'exists') return null
  const values = valuesIn(value)
  if (field?.type === 'date' && !values.every((each) => isNothing(each) || instantSent(each) !== null)) return 'problems.dateAsked'
  if (field?.type === 'number' && !values.every((each) => isNothing(each) || isNumberSent(each))) return 'problems.numberAsked'
  return null
}

/** Several times become a list: MongoDB would take a text of them for none. */
function timesIn({ operator, value }: Condition): unknown {
  if (operator === 'exists') return value
  const times = valuesIn(value).map((each) => instantSent(each) ?? each)
  return operator === 'in' || operator === 'not_in' || Array.isArray(value) ? times : times[0]
}

/** Several are a list, or a text with commas between. */
const valuesIn = (value: unknown): unknown[] =>
  [value].flat().flatMap((each) => (typeof each === 'string' ? each.split(',').map((part) => part.trim()) : [each]))

const isNothing = (value: unknown): boolean => value === null || value === undefined || value === '' || value === 'null'

const isWithinJson = (field: FlattenedField | undefined, path: string): boolean =>
  field !== undefined && (field.type === 'json' || field.type === 'richText') && !path.endsWith(field.name)

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
