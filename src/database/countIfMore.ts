import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { FindArgs, PaginatedDocs } from 'payload'

type Adapter = Pick<SQLiteAdapter, 'count' | 'find'>

/**
 * Lets a search on SQLite that finds less than a page be counted by what it found: Payload always counts as well, which
 * looks through all documents a second time.
 */
export function countIfMore<T extends Adapter>(adapter: T): T {
  const { find } = adapter
  adapter.find = async (args) => (isPageOfSome(args) ? await pageOf(args) : find.call(adapter, args)) as never
  return adapter

  async function pageOf(args: PageAsked): Promise<PaginatedDocs> {
    const { collection, limit, locale, page = 1, req, where } = args
    const { docs } = await find.call(adapter, { ...args, pagination: false })
    const isAll = page === 1 && docs.length < limit
    const totalDocs = isAll
      ? docs.length
      : (await adapter.count({ collection, where, ...(locale ? { locale } : {}), ...(req ? { req } : {}) })).totalDocs
    return { docs, totalDocs, ...placeOf(page, limit, totalDocs) }
  }
}

type PageAsked = FindArgs & Required<Pick<FindArgs, 'limit' | 'where'>>

/** Without a condition there is an index to count by. */
const isPageOfSome = (args: FindArgs): args is PageAsked =>
  args.pagination !== false && (args.limit ?? 0) > 0 && Object.keys(args.where ?? {}).length > 0

/** As Payload tells where a page is among the others. */
function placeOf(page: number, limit: number, totalDocs: number): Omit<PaginatedDocs, 'docs' | 'totalDocs'> {
  const totalPages = Math.ceil(totalDocs / limit)
  const [hasPrevPage, hasNextPage] = [page > 1, totalPages > page]
  return {
    limit,
    page,
    totalPages,
    hasPrevPage,
    hasNextPage,
    pagingCounter: (page - 1) * limit + 1,
    prevPage: hasPrevPage ? page - 1 : null,
    nextPage: hasNextPage ? page + 1 : null,
  }
}
