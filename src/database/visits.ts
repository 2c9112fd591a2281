import type { Payload } from 'payload'
import type { Day } from '../domain/days'
import { makeOnce } from './makeOnce'

interface Counter {
  page: string
  day: Day
  count: number
}

const collection = 'page-visits'

/** Counts visits of a page on a day, one atomic step on both databases: several processes may count the same. */
export async function addVisits(payload: Payload, page: string, day: Day, count: number): Promise<void> {
  const key = `${day} ${page}`
  const changed: unknown = await payload.db.updateOne({
    collection,
    where: { key: { equals: key } },
    data: { count: { $inc: count } },
    options: { atomic: true },
  })
  if (changed || (await makeOnce(payload, collection, { key, page, day, count }))) return
  await addVisits(payload, page, day, count)
}

/** How often each of some pages has been opened in all; pages that nobody opened are not there. */
export async function visitsOf(payload: Payload, pages: readonly string[]): Promise<Map<string, number>> {
  const sums = new Map<string, number>()
  if (pages.length === 0) return sums
  const { docs } = await payload.db.find<Counter>({ collection, where: { page: { in: pages } }, pagination: false, limit: 0 })
  for (const { count, page } of docs) sums.set(page, (sums.get(page) ?? 0) + count)
  return sums
}
