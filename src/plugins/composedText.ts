import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
  GlobalBeforeValidateHook,
  GlobalConfig,
  FlattenedField,
} from 'payload'
import { composedIn, composedValue } from '../fields/textValues'
import { changeValues } from '../fields/values'

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
