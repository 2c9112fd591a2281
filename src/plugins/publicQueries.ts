import { APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload'
import { translator } from '../i18n'
import { countRead, keepWithinBudget } from '../access/budget'
import { refuseDoubtful } from '../access/operands'
import { limitQueryDepth, keepToVersions } from '../access/questions'
import { isPreviewed } from '../access/previewed'
import { roleOf } from '../access/roles'

/** How many documents the public gets at most at a time. */
const maxPublicLimit = 100

const defaultLimit = 10

interface Query {
  sort?: unknown
  limit?: unknown
}

interface Asked extends Query {
  id?: unknown
  draft?: unknown
  joins?: false | Record<string, false | Query>
  /** Set when Payload reads what other documents point at: as many as they point at, and no more. */
  currentDepth?: number
}

/**
 * Shuts what Payload leaves open for readers who are not logged in: sorting by fields of related
 * documents tells the order of hidden ones, trash and drafts can be asked for, limits are unbounded, and a
 * document of the reader's own making can be sent along to be shown as ours.
 */
const keepPublicReadsWithin: CollectionBeforeOperationHook = ({ args, collection, operation, req, overrideAccess }) => {
  if (operation !== 'read' || overrideAccess || roleOf(req.user) !== 'public') return args
  const asked: Asked = { ...(args as object) }
  const joins = boundedJoins(asked.joins)
  if (sortsOf(asked).some(isOfRelated)) throw new APIError(translator(req.i18n.language)('problems.sort'), 400)
  const draft = isPreviewed(req, collection.slug, asked.id) && asked.draft === true
  const kept = { ...args, joins, data: undefined, draft, trash: false }
  const isList = 'limit' in asked && asked.currentDepth === undefined
  return isList ? { ...kept, pagination: true, limit: withinBounds(asked.limit) } : kept
}

const withinBounds = (limit: unknown): number => Math.min(Math.max(Math.trunc(Number(limit)) || defaultLimit, 1), maxPublicLimit)

function boundedJoins(joins: Asked['joins']): Asked['joins'] {
  if (!joins) return joins
  const bounded = Object.entries(joins).map(([path, join]) => [path, join && { ...join, limit: withinBounds(join.limit) }])
  return Object.fromEntries(bounded) as Asked['joins']
}

const sortsOf = ({ sort, joins }: Asked): unknown[] => [sort, ...Object.values(joins || {}).map((join) => join && join.sort)].flat()

/** A path into another document, with Payload's dots or GraphQL's double underscores. */
const isOfRelated = (sort: unknown) => typeof sort === 'string' && /\.|__/.test(sort)

/** The collection with the hooks that keep questions small and near, and the public's reads within bounds. */
export const withPublicQueries = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      keepToVersions,
      keepWithinBudget,
      limitQueryDepth,
      refuseDoubtful,
      keepPublicReadsWithin,
      ...(collection.hooks?.beforeOperation ?? []),
    ],
    afterRead: [countRead, ...(collection.hooks?.afterRead ?? [])],
  },
})
