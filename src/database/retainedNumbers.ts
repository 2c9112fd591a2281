import type { CollectionSlug, Payload, Where } from 'payload'
import { accountFor, type RetainedNumbers, retainedNumbersIn } from '../domain/accounting'
import { type DeliveryEvent, deliveryEvents } from '../domain/mailings'
import { countDeliveriesByState } from './countByState'

/** The numbers that a dispatch keeps; null while its rows tell. */
export async function retainedNumbersOf(payload: Payload, dispatch: string): Promise<RetainedNumbers | null> {
  const { docs } = await payload.find({
    collection: 'dispatches',
    where: { id: { equals: dispatch } },
    select: { numbers: true },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return retainedNumbersIn(docs[0]?.numbers)
}

/** How many deliveries of a dispatch were heard of later, in each way. */
export async function eventsOf(payload: Payload, dispatch: string): Promise<Record<DeliveryEvent, number>> {
  const counts = await Promise.all(deliveryEvents.map(async (event) => [event, await countEvent(payload, dispatch, event)] as const))
  const counted = Object.fromEntries(counts) as Record<DeliveryEvent, number>
  return (await retainedNumbersOf(payload, dispatch))?.events ?? counted
}

async function countEvent(payload: Payload, dispatch: string, event: DeliveryEvent): Promise<number> {
  const where: Where = { and: [{ dispatch: { equals: dispatch } }, { event: { equals: event } }] }
  return (await payload.count({ collection: 'deliveries', where })).totalDocs
}

/**
 * Writes the numbers of a dispatch on it, once. Several may try at the same time: they are counted before it is
 * looked whether they stand there, and rows are removed only when they do, so that what anybody writes is whole.
 */
export async function keepNumbers(payload: Payload, dispatch: string): Promise<void> {
  const accounting = accountFor(await countDeliveriesByState(payload, dispatch))
  const events = await eventsOf(payload, dispatch)
  if (await retainedNumbersOf(payload, dispatch)) return
  const numbers: RetainedNumbers = { accounting, events }
  await payload.update({ collection: 'dispatches', id: dispatch, data: { numbers: { ...numbers } }, depth: 0 })
}

/** Removes some of a dispatch's rows. @returns how many */
export const removeRows = (payload: Payload, dispatch: string, most: number): Promise<number> =>
  removeSome(payload, 'deliveries', { dispatch: { equals: dispatch } }, most)

/** Removes some of the mails that came in before an instant. @returns how many */
export const forgetIncoming = (payload: Payload, before: Date, most: number): Promise<number> =>
  removeSome(payload, 'incoming-mails', { receivedAt: { less_than: before.toISOString() } }, most)

async function removeSome(payload: Payload, collection: CollectionSlug, where: Where, most: number): Promise<number> {
  const { docs } = await payload.find({ collection, where, select: {}, depth: 0, limit: most, pagination: false })
  if (docs.length > 0) await payload.db.deleteMany({ collection, where: { id: { in: docs.map(({ id }) => id) } } })
  return docs.length
}
