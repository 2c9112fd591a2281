import type { CollectionBeforeOperationHook, CollectionConfig, GlobalConfig } from 'payload'

/**
 * The collection read back whole after it is written. Payload otherwise hands the hooks that follow no more of the document
 * than whoever writes it asks to see (`select`), and what they see to, as that a no stops what is waiting, is not theirs to
 * leave out. Spets' own operations may, when they know what the hooks need.
 */
export const withWholeWrites = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeOperation: [readWhole, ...(collection.hooks?.beforeOperation ?? [])] },
})

/** The same for a global. */
export const withGlobalWholeWrites = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: { ...global.hooks, beforeOperation: [readGlobalWhole, ...(global.hooks?.beforeOperation ?? [])] },
})

const readWhole: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) =>
  overrideAccess || (operation !== 'create' && operation !== 'update') ? args : { ...args, select: undefined }

const readGlobalWhole: NonNullable<NonNullable<GlobalConfig['hooks']>['beforeOperation']>[number] = ({
  args,
  operation,
  overrideAccess,
}) => (overrideAccess || operation !== 'update' ? (args as unknown) : { ...(args as object), select: undefined })
