import type { Payload, Where } from 'payload'
import { partOfOneDeed } from '../../../audit'
import { compareAndSet } from '../../../database'
import type { Card } from '../../../domain/merging/card'
import type { Choice } from '../../../domain/merging/merge'
import type { Invitation } from '../../../payload-types'

/** A list of relations that the contact that went away stood in, before and after it was replaced. */
export type MovedList = {
  collection: 'segments' | 'meetings'
  field: 'include' | 'exclude' | 'participants'
  id: string
  before: string[]
  after: string[]
}

/** What was carried over to the card that is kept. */
export type Moved = {
  invitations: string[]
  deliveries: string[]
  /** What came in by mail; a merge of before this was kept has none. */
  incoming?: string[]
  lists: MovedList[]
  suppressions: string[]
}

/** An invitation without what is read from its contact. */
type StoredInvitation = Omit<Invitation, 'contactName' | 'contactEmail'>

/** An invitation of the contact that went away to a meeting that the other was invited to as well. */
export type Replaced = {
  removed: string
  kept: string
  before: StoredInvitation & {
    /** What the kept contact's own said before it took something over; a merge of before this was kept has none. */
    own?: Partial<StoredInvitation>
    /** Whether what is needed followed. What, stands with the needs alone. */
    movedNeeds?: boolean
  }
  /** Its answer was taken over by the kept contact's own, which had none or an earlier one. */
  carried: boolean
  /** The deliveries that brought it. */
  deliveries: string[]
}

export interface Merge {
  id: string
  kept: string
  removed: string
  state: 'begun' | 'done' | 'undoing'
  at: string
  by?: string | null
  choice?: Choice | null
  before?: { kept: Card; removed: Card; createdAt: string } | null
  merged?: Card | null
  moved?: Moved | null
  replaced?: Replaced[] | null
}

export const collection = 'contact-merges' as const

export const findMerge = (payload: Payload, id: string): Promise<Merge | null> =>
  payload.db.findOne<Merge>({ collection, where: { id: { equals: id } } })

/** All that match, the latest first. */
export async function findMerges(payload: Payload, where: Where, limit = 0): Promise<Merge[]> {
  const { docs } = await payload.db.find<Merge>({ collection, where, limit, pagination: false, sort: '-at' })
  return docs
}

/** The cards that are just becoming part of a contact, or parting from it: for a moment they may stand nowhere else. */
export async function cardsBecoming(payload: Payload, contact: string): Promise<Card[]> {
  const merges = await findMerges(payload, { and: [{ kept: { equals: contact } }, { state: { in: ['begun', 'undoing'] } }] })
  return merges.flatMap(({ before }) => before?.removed ?? [])
}

export async function writeMerge(payload: Payload, id: string, data: Partial<Merge>): Promise<void> {
  await payload.update({ collection, id, data, depth: 0, context: partOfOneDeed() })
}

/** Steps from one state to the next, for one of those who try. @returns whether it was this one */
export const stepMerge = (payload: Payload, id: string, from: Merge['state'], to: Merge['state']): Promise<boolean> =>
  compareAndSet(payload, collection, id, { state: { equals: from } }, { state: to })

export async function deleteMerges(payload: Payload, where: Where): Promise<void> {
  await payload.db.deleteMany({ collection, where })
}
