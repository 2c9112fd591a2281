import type { Payload, Where } from 'payload'
import { compareAndSet } from '../../database'
import { afterReminding, isReminded, withoutReminding } from '../../domain/planning/reminders'
import type { Due } from './due'

/** How often two workers may meet at one activity before one leaves it for the next time. */
const attempts = 5

/** Notes that somebody is told of an activity. @returns whether it is this worker that tells them */
export function note(payload: Payload, { activity: { id }, reminder }: Due, user: string): Promise<boolean> {
  return change(payload, id, (reminded) => (isReminded({ reminded }, reminder, user) ? null : afterReminding(reminded, reminder, user)))
}

/** Notes that somebody was not told after all. */
export function takeBack(payload: Payload, { activity: { id }, reminder }: Due, user: string): Promise<boolean> {
  return change(payload, id, (reminded) => withoutReminding(reminded, reminder, user))
}

/** @param next what is to stand there after what stands there now; null for nothing to do */
async function change(payload: Payload, id: string, next: (reminded: string) => string | null): Promise<boolean> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const found = await payload.findByID({ collection: 'activities', id, depth: 0, disableErrors: true, select: { reminded: true } })
    const now = found?.reminded ?? ''
    const wanted = found ? next(now) : null
    if (wanted === null) return false
    if (await compareAndSet(payload, 'activities', id, isStill(now), { reminded: wanted })) return true
  }
  return false
}

const isStill = (reminded: string): Where =>
  reminded ? { reminded: { equals: reminded } } : { or: [{ reminded: { exists: false } }, { reminded: { equals: '' } }] }
