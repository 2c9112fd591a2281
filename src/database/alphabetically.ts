import type { FindArgs, Payload, QueryDraftsArgs, Sort } from 'payload'
import { ordersIn, orderOf } from '../fields/alphabetical'

/** What finds documents in an adapter. */
interface Finding {
  payload: Pick<Payload, 'collections'>
  find: (args: FindArgs) => unknown
  queryDrafts: (args: QueryDraftsArgs) => unknown
}

/**
 * Has lists that are asked for by a text be in the order of the alphabet, see `withAlphabet`. Below Payload's operations,
 * which let nobody ask for a field that nobody reads.
 */
export function sortAlphabetically<T extends Finding>(adapter: T): T {
  const { find, queryDrafts } = adapter
  adapter.find = ((args) => find.call(adapter, { ...args, ...ordered(adapter, args) })) as T['find']
  adapter.queryDrafts = ((args) => queryDrafts.call(adapter, { ...args, ...ordered(adapter, args) })) as T['queryDrafts']
  return adapter
}

function ordered({ payload }: Finding, { collection, sort }: Pick<FindArgs, 'collection' | 'sort'>): { sort?: Sort } {
  const names = ordersIn(payload, collection)
  if (!sort || names.length === 0) return {}
  // Payload sorts by a second key or not as it is given a list or a text.
  return { sort: typeof sort === 'string' ? orderedPath(sort, names) : sort.map((path) => orderedPath(path, names)) }
}

/** @param path with a minus where it goes down, and `version.` before it where drafts are asked for */
function orderedPath(path: string, names: readonly string[]): string {
  const [, before = '', name = ''] = /^(-?(?:version\.)?)(.*)$/.exec(path) ?? []
  return names.includes(name) ? before + orderOf(name) : path
}
