import type { Payload } from 'payload'
import type { Day } from '../../domain/days'
import type { Dispatch } from '../../payload-types'
import { heldOpenUntil } from '../dispatch/reopen'
import type { Frozen } from '../dispatch/freeze'

/** How many dispatches of one letter a person may stop in a month before no more are begun. */
const most = 20

/**
 * The dispatch that gathers those who are welcomed in a month by one letter as it reads; made by whoever comes first.
 * One that a person has stopped for good takes nobody more, and is followed by another.
 * @returns its id; null when all that there may be have been stopped
 */
export async function monthlyDispatch(payload: Payload, letter: string, frozen: Frozen, today: Day): Promise<string | null> {
  const prefix = `welcome:${letter}:${frozen.fingerprint.slice(0, 16)}:${today.slice(0, 7)}`
  for (let number = 0; number < most; number += 1) {
    const key = `${prefix}:${number}`
    const there = (await atKey(payload, key)) ?? (await made(payload, key, letter, frozen))
    if (there.status !== 'cancelled') return there.id
  }
  return null
}

type Found = Pick<Dispatch, 'id' | 'status'>

async function atKey(payload: Payload, key: string): Promise<Found | null> {
  const where = { key: { equals: key } }
  const { docs } = await payload.find({ collection: 'dispatches', where, select: { status: true }, limit: 1, depth: 0 })
  return docs[0] ?? null
}

/** The key is unique, so of two who make it at once one finds what the other made. */
async function made(payload: Payload, key: string, newsletter: string, frozen: Frozen): Promise<Found> {
  const now = new Date().toISOString()
  const begun = { status: 'sending', confirmedAt: now, scheduledFor: now, startedAt: now, retryAt: heldOpenUntil() } as const
  try {
    const data = { ...frozen, ...begun, kind: 'welcome', audience: 'all', newsletter, key, slug: crypto.randomUUID() } as const
    return await payload.create({ collection: 'dispatches', data, depth: 0 })
  } catch (error) {
    const there = await atKey(payload, key)
    if (there) return there
    throw error
  }
}
