import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
  GlobalBeforeValidateHook,
  GlobalConfig,
  FlattenedField,
} from 'payload'
import { composed } from '../domain/letters'
import { linesOf } from './onlyText'
import { changeValues } from './values'

/**
 * The collection with its texts stored, and searched for, with each accented letter as one character (Unicode NFC). Some
 * systems, macOS among them, write å as an a and a ring: to the databases that is another text.
 */
export const withComposedText = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [composeQuestion, ...(collection.hooks?.beforeOperation ?? [])],
    beforeValidate: [composeCollection, ...(collection.hooks?.beforeValidate ?? [])],
  },
})

/** The same for a global. */
export const withGlobalComposedText = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: { ...global.hooks, beforeValidate: [composeGlobal, ...(global.hooks?.beforeValidate ?? [])] },
})

const composeQuestion: CollectionBeforeOperationHook = ({ args }) =>
  'where' in args && args.where ? { ...args, where: composedIn(args.where) } : args

const composeCollection: CollectionBeforeValidateHook = ({ collection, data }) => composeData(collection.flattenedFields, data)

const composeGlobal: GlobalBeforeValidateHook = ({ data, global }) =>
  composeData(global.flattenedFields, data as Record<string, unknown> | undefined)

function composeData<Data extends Record<string, unknown> | undefined>(fields: readonly FlattenedField[], data: Data): Data {
  if (data) changeValues(fields, data, ({ field, value }) => composedValue(field, value))
  return data
}

/** A field's value with its texts composed; the very same where there is nothing to compose. */
export function composedValue(field: FlattenedField, value: unknown): unknown {
  if (linesOf(field) === null) return value
  if (typeof value === 'string') return composed(value)
  const isOther = Array.isArray(value) && value.some((each) => typeof each === 'string' && composed(each) !== each)
  return isOther ? composedIn(value) : value
}

/** All texts in something, however deep. */
function composedIn<Value>(value: Value): Value
function composedIn(value: unknown): unknown {
  if (typeof value === 'string') return composed(value)
  if (Array.isArray(value)) return value.map((each: unknown) => composedIn(each))
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, composedIn(each)]))
}
