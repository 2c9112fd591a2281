import { isCancelled } from '../../../domain/meetingState'
import { randomUUID } from 'node:crypto'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { settleSeats } from '../../../database'
import type { Meeting } from '../../../payload-types'

const whatIsTold = ['title', 'start', 'end', 'start_tz', 'place', 'link'] as const

/** RFC 5546 2.1.4: the sequence rises when what readers act on changes, and when it is cancelled or is not after all, so that calendars take the newer one. */
export const raiseSequence: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation === 'create') return { ...data, sequence: 0 }
  const isMoved = whatIsTold.some((name) => name in data && !isSame(data[name], originalDoc[name]))
  const changed = isMoved || ('status' in data && isCancelled(data) !== isCancelled(originalDoc))
  return { ...data, sequence: (originalDoc.sequence ?? 0) + (changed ? 1 : 0) }
}

/**
 * What a calendar knows a meeting by, made once: it stays when the organiser or the publisher changes, and a copy is a
 * meeting of its own (RFC 5545 3.8.4.7; a UUID as RFC 7986 5.3 advises).
 */
export const keepUid: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => ({
  ...data,
  uid: (operation === 'create' ? null : originalDoc.uid) || randomUUID(),
})

/** More room lets those in who wait. Where there is no limit any more nobody waits. */
export const settleRoom: CollectionAfterChangeHook<Meeting> = async ({ doc, operation, previousDoc, req }) => {
  const changed = doc.capacity !== previousDoc?.capacity || doc.seatsKept !== previousDoc?.seatsKept
  if (operation === 'update' && changed) await settleSeats(req.payload, doc.id)
  return doc
}

const isSame = (one: unknown, other: unknown) => (one ?? null) === (other ?? null)
