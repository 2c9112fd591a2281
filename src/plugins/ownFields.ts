import type { CollectionBeforeOperationHook, CollectionConfig, Field, FieldAccess, GlobalConfig } from 'payload'
import { fieldAffectsData } from 'payload/shared'

/**
 * The collection with what Spets writes by itself written by nobody else: fields that a form shows without letting anyone
 * change them, or does not show at all, and what Payload notes of every document. A user of any role who sends a value
 * for one is answered as if it had not been sent, by whichever door; Spets' own operations, which pass access control
 * by, still write them.
 */
export const withOwnFieldsShut = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: collection.fields.map(shut),
  hooks: { ...collection.hooks, beforeOperation: [dropPayloadsOwn, ...(collection.hooks?.beforeOperation ?? [])] },
})

/** The same for a global. */
export const withGlobalOwnFieldsShut = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  fields: global.fields.map(shut),
  hooks: { ...global.hooks, beforeOperation: [dropGlobalsOwn, ...(global.hooks?.beforeOperation ?? [])] },
})

const nobody: FieldAccess = () => false

function shut(field: Field): Field {
  // Payload's types cannot tell that what holds data has room for a rule.
  if (isOwn(field)) return { ...field, access: { create: nobody, update: nobody, ...('access' in field ? field.access : {}) } } as Field
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(shut) })) }
  if (field.type === 'blocks') return { ...field, blocks: field.blocks.map((block) => ({ ...block, fields: block.fields.map(shut) })) }
  return 'fields' in field ? ({ ...field, fields: field.fields.map(shut) } as Field) : field
}

/** What is read from elsewhere is stored nowhere, and joins and parts of forms hold nothing. */
function isOwn(field: Field): boolean {
  if (!fieldAffectsData(field) || field.type === 'join' || field.virtual) return false
  return field.admin?.readOnly === true || field.hidden === true || field.admin?.hidden === true
}

/** Payload notes them of every document, and takes them from whoever sends them. */
const payloadsOwn = ['id', 'createdAt', 'updatedAt'] as const

/** Payload reads them from the file. An address and a name it takes for a file to fetch: `uploads.ts`. */
const ofFiles = ['filesize', 'width', 'height', 'mimeType', 'thumbnailURL', 'focalX', 'focalY', 'sizes'] as const

const dropPayloadsOwn: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess }) => {
  if (overrideAccess || (operation !== 'create' && operation !== 'update')) return args
  return without(args, collection.upload ? [...payloadsOwn, ...ofFiles] : payloadsOwn)
}

const dropGlobalsOwn: NonNullable<NonNullable<GlobalConfig['hooks']>['beforeOperation']>[number] = ({ args, operation, overrideAccess }) =>
  overrideAccess || operation !== 'update' ? (args as unknown) : without(args as { data?: unknown }, payloadsOwn)

function without<Args extends { data?: unknown }>(args: Args, names: readonly string[]): Args {
  const { data } = args
  if (typeof data !== 'object' || data === null) return args
  const kept = Object.entries(data).filter(([name]) => !names.includes(name))
  return { ...args, data: Object.fromEntries(kept) }
}
