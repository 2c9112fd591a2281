import { APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload'
import { translator } from '../i18n'
import { roleOf } from './roles'

/** How many documents the public gets at most at a time. */
export const maxPublicLimit = 100

const defaultLimit = 10

/**
 * Shuts what Payload leaves open for readers who are not logged in: sorting by fields of related
 * documents tells the order of hidden ones, trash and drafts can be asked for, and limits are unbounded.
 */
export const keepPublicReadsWithin: CollectionBeforeOperationHook = ({ args, operation, req, overrideAccess }) => {
  if (operation !== 'read' || overrideAccess || roleOf(req.user) !== 'public') return args
  const asked: object & { sort?: unknown; limit?: unknown } = { ...args }
  refuseDottedSort(asked.sort, req.i18n.language)
  const bounded = { ...args, draft: false, trash: false, pagination: true }
  return 'limit' in asked ? { ...bounded, limit: withinBounds(asked.limit) } : bounded
}

const withinBounds = (limit: unknown): number => Math.min(Math.max(Number(limit) || defaultLimit, 1), maxPublicLimit)

function refuseDottedSort(sort: unknown, language: string) {
  const fields = [sort].flat().filter((field): field is string => typeof field === 'string')
  if (fields.some((field) => field.includes('.'))) throw new APIError(translator(language)('problems.sort'), 400)
}

/** The collection with the hook that keeps the public's reads within bounds. */
export const withPublicReadsKept = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [keepPublicReadsWithin, ...(collection.hooks?.beforeOperation ?? [])],
  },
})
