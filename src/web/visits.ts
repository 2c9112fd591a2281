import { isbot } from 'isbot'
import type { Payload } from 'payload'
import { addVisits } from '../database'
import { dayOf } from '../domain/days'
import { settingsOf } from '../env'

/** What has been counted and not been written yet: how many, by page and day. */
type Waiting = Map<string, { page: string; day: string; count: number }>

interface Counting {
  waiting: Waiting
  writing: Promise<void> | null
}

const countings = new WeakMap<Payload, Counting>()

/**
 * Counts that a page of ours was opened: a number per page and day, and nothing that tells one visitor from another.
 * Neither robots are counted nor browsers that fetch ahead, nor whoever is logged in. Nobody waits for it: it is
 * written after the answer, and what is counted while that goes on is written together.
 */
export function countVisit(payload: Payload, page: string, headers: Headers, now: Date): void {
  if (!isVisitor(headers)) return
  const day = dayOf(now, settingsOf(payload).zone)
  const counting = countings.get(payload) ?? { waiting: new Map() as Waiting, writing: null }
  countings.set(payload, counting)
  const key = `${day} ${page}`
  counting.waiting.set(key, { page, day, count: (counting.waiting.get(key)?.count ?? 0) + 1 })
  counting.writing ??= write(payload, counting)
}

/** When everything that has been counted in this process is written. */
export const visitsWritten = async (payload: Payload): Promise<void> => countings.get(payload)?.writing ?? undefined

function isVisitor(headers: Headers): boolean {
  const isAhead = /prefetch|prerender/i.test(`${headers.get('sec-purpose') ?? ''} ${headers.get('purpose') ?? ''}`)
  const isLoggedIn = /(^|;\s*)payload-token=/.test(headers.get('cookie') ?? '')
  const browser = headers.get('user-agent')
  return !isAhead && !isLoggedIn && Boolean(browser) && !isbot(browser)
}

/** A count that cannot be written is told of in the log and lost: no page fails for it. */
async function write(payload: Payload, counting: Counting): Promise<void> {
  while (counting.waiting.size > 0) {
    const counted = [...counting.waiting.values()]
    counting.waiting.clear()
    for (const { page, day, count } of counted) {
      try {
        await addVisits(payload, page, day, count)
      } catch (err) {
        payload.logger.warn({ err, msg: 'Visits of a page were not counted' })
      }
    }
  }
  counting.writing = null
}
