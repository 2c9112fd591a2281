import type { Payload, Where } from 'payload'
import { compareAndSet, forgetIncoming, keepNumbers, removeRows } from '../database'
import { forgottenBefore, usualMonths } from '../domain/retention'

/** How many rows are removed in one step. */
const portion = 500

/** How many steps are made at a time, so that a large dispatch does not hold up sending. */
const steps = 10

/**
 * Forgets who got what was sent longer ago than the mail settings say, and what came in before then: first the
 * numbers are kept, then the rows go, then it is noted that they are gone. Stopped anywhere, it goes on the next
 * time, and several workers may do it at once.
 * @returns how many rows and mails were removed; there may be more left
 */
export async function forgetOldRecipients(payload: Payload, now: Date): Promise<number> {
  const { keepRecipients } = await payload.findGlobal({ slug: 'mail-settings', depth: 0 })
  const before = forgottenBefore(now, keepRecipients || usualMonths)
  let removed = await forgetIncoming(payload, before, portion)
  for (const dispatch of await dispatchesBefore(payload, before)) {
    await keepNumbers(payload, dispatch)
    for (let rows = portion; rows === portion; removed += rows) {
      if (removed >= portion * steps) return removed
      rows = await removeRows(payload, dispatch, portion)
    }
    await compareAndSet(payload, 'dispatches', dispatch, { rowsRemovedAt: { exists: false } }, { rowsRemovedAt: now.toISOString() })
  }
  return removed
}

/** How many dispatches are looked up at a time. */
const most = 20

/** Dispatches that came to rest before an instant and whose rows are there, the oldest first. */
async function dispatchesBefore(payload: Payload, before: Date): Promise<string[]> {
  const where: Where = {
    and: [
      { status: { in: ['completed', 'cancelled'] } },
      { completedAt: { less_than: before.toISOString() } },
      { rowsRemovedAt: { exists: false } },
    ],
  }
  const { docs } = await payload.find({
    collection: 'dispatches',
    where,
    select: { status: true },
    sort: 'completedAt',
    depth: 0,
    limit: most,
    pagination: false,
  })
  return docs.map(({ id }) => id)
}
