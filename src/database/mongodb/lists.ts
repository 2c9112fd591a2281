import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { FindArgs, PaginatedDocs, Where } from 'payload'

/** A join as it is read: the first so many, and whether there are more. */
interface Join {
  docs: unknown[]
  hasNextPage: boolean
  totalDocs?: number
}

/** Payload's own type of it depends on the collection. */
type Joins = Record<string, { count?: boolean; limit?: number; page?: number; sort?: string; where?: Where } | false | undefined>

type Read = MongooseAdapter['find'] | MongooseAdapter['queryDrafts']

/** Payload's own, where a join does not say how many. */
const usually = 10

/**
 * Mends two things in how Payload's adapter reads lists.
 *
 * Joins that are asked for one by one share one limit among all documents of a list, so that most get none. Here all
 * are asked for, and each document keeps its own page.
 *
 * To a sort by id Payload adds a second key, since others may be the same in several documents. No index serves both.
 */
export function readListsRight<T extends MongooseAdapter>(adapter: T): T {
  const { find, queryDrafts } = adapter
  adapter.find = (args) => mended(adapter, args, find)
  adapter.queryDrafts = (args) => mended(adapter, args, queryDrafts)
  return adapter
}

async function mended<T>(adapter: MongooseAdapter, args: FindArgs, read: Read): Promise<PaginatedDocs<T>> {
  const asked = isById(args.sort) ? withoutSecondKey(adapter) : adapter
  const pages = args.limit === 1 ? [] : pagesIn(adapter, args)
  if (pages.length === 0) return read.call(asked, args) as Promise<PaginatedDocs<T>>
  const wholeJoins: object = { joins: { ...joinsIn(args), ...whole(pages) } }
  const found = (await read.call(asked, { ...args, ...wholeJoins })) as PaginatedDocs<T>
  for (const document of found.docs) for (const page of pages) cut(document, page)
  return found
}

const isById = (sort: FindArgs['sort']): boolean => sort === 'id' || sort === '-id'

const withoutSecondKey = (adapter: MongooseAdapter): MongooseAdapter =>
  Object.create(adapter, { disableFallbackSort: { value: true } }) as MongooseAdapter

/** Which page of a join each document is to have. */
interface Page {
  path: string
  query: Exclude<Joins[string], false | undefined>
  page: number
  limit: number
}

const joinsIn = ({ joins }: FindArgs): Joins => (joins || {}) as Joins

function pagesIn({ payload }: MongooseAdapter, args: FindArgs): Page[] {
  const config = payload.collections[args.collection]?.config
  const known = config ? [...Object.values(config.joins).flat(), ...config.polymorphicJoins] : []
  return Object.entries(joinsIn(args)).flatMap(([path, query]) => {
    if (!query) return []
    const field = known.find(({ joinPath }) => joinPath === path)?.field
    return [{ path, query, page: query.page ?? 1, limit: query.limit ?? field?.defaultLimit ?? usually }]
  })
}

const whole = (pages: readonly Page[]): Joins => Object.fromEntries(pages.map(({ path, query }) => [path, { ...query, page: 1, limit: 0 }]))

function cut(document: unknown, { path, query, page, limit }: Page): void {
  const join = valueAt(document, path)
  if (!join || limit === 0) return
  const start = (page - 1) * limit
  const { docs } = join
  join.docs = docs.slice(start, start + limit)
  join.hasNextPage = docs.length > start + limit
  if (query.count) join.totalDocs = docs.length
}

/** The path of a join leads through groups. */
function valueAt(document: unknown, path: string): Join | null {
  let value: unknown = document
  for (const name of path.split('.')) value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : null
  return typeof value === 'object' && value !== null && 'docs' in value ? (value as Join) : null
}
