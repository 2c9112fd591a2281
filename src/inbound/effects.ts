import type { Payload, Where } from 'payload'
import { compareAndSet, type KnownDelivery, suppressAddress } from '../database'
import { type BounceVerdict, isBounce } from '../domain/inbound/verdict'
import { softLimit, suppresses } from '../domain/inbound/suppressing'
import { type DeliveryEvent, type IncomingVerdict, type Purpose, purposeOfKind, type SuppressionReason } from '../domain/mailings'
import { settingsOf } from '../env'
import { translator } from '../i18n'
import type { About } from './about'
import type { InboundHandlers } from './handlers'

/** What a verdict did. */
export interface Effect {
  /** Nothing is left for a person to do. */
  settled: boolean
  /** Id of the suppression that it led to. */
  suppression: string | null
}

const forPerson: Effect = { settled: false, suppression: null }
const nothingToDo: Effect = { settled: true, suppression: null }

/**
 * Does what a verdict asks for, about somebody who is known for sure. May be done again after a stop in the middle:
 * each step is seen to be done already.
 * @param at when the mail came
 */
export async function carryOut(
  payload: Payload,
  said: { verdict: IncomingVerdict; delayed: boolean },
  about: Whom,
  handlers: InboundHandlers,
  at: Date,
): Promise<Effect> {
  const { verdict, delayed } = said
  if (verdict === 'leave') return leave(payload, about, handlers, at)
  if (verdict === 'complaint') return complain(payload, about, at)
  if (!isBounce(verdict)) return nothingToDo
  return delayed ? nothingToDo : bounce(payload, verdict, about, at)
}

interface Whom extends Pick<About, 'contact' | 'address'> {
  delivery: Pick<KnownDelivery, 'id' | 'dispatch'> | null
}

async function bounce(payload: Payload, verdict: BounceVerdict, { delivery, address }: Whom, at: Date): Promise<Effect> {
  if (!address) return forPerson
  if (delivery) await setEvent(payload, delivery.id, 'bounced', at)
  if (verdict === 'blocked') return forPerson
  const earlier = verdict === 'hard' ? [] : await bouncesOf(payload, address, at)
  const bounces = delivery ? [...earlier, { delivery: delivery.id, at }] : earlier
  const since = verdict === 'hard' ? null : await lastUndone(payload, address)
  if (!suppresses(verdict, bounces, at, since)) return nothingToDo
  return { settled: true, suppression: await suppress(payload, { address, delivery }, 'bounced', verdict) }
}

async function complain(payload: Payload, { delivery, address }: Whom, at: Date): Promise<Effect> {
  if (!address) return forPerson
  if (delivery) await setEvent(payload, delivery.id, 'complained', at)
  return { settled: true, suppression: await suppress(payload, { address, delivery }, 'complained', 'complaint') }
}

async function leave(payload: Payload, { delivery, contact }: Whom, handlers: InboundHandlers, at: Date): Promise<Effect> {
  if (!contact || !(await handlers.leave(payload, contact, await purposeOf(payload, delivery)))) return forPerson
  if (delivery) await setEvent(payload, delivery.id, 'unsubscribed', at)
  return nothingToDo
}

/** By which permission a delivery was sent. Who leaves without saying what means what most get. */
export async function purposeOf(payload: Payload, delivery: Pick<KnownDelivery, 'dispatch'> | null): Promise<Purpose> {
  if (!delivery) return 'newsletter'
  const { dispatch } = delivery
  const { kind } = await payload.findByID({ collection: 'dispatches', id: dispatch, depth: 0 })
  return purposeOfKind[kind]
}

/** A complaint outweighs all; the rest is told once. */
const weaker: Record<DeliveryEvent, Where> = {
  complained: { or: [{ event: { exists: false } }, { event: { in: ['bounced', 'unsubscribed'] } }] },
  bounced: { event: { exists: false } },
  unsubscribed: { event: { exists: false } },
}

const setEvent = (payload: Payload, delivery: string, event: DeliveryEvent, at: Date): Promise<boolean> =>
  compareAndSet(payload, 'deliveries', delivery, weaker[event], { event, eventAt: at.toISOString() })

/** Takes an event back; one that has been outweighed since stays. */
export const clearEvent = (payload: Payload, delivery: string, event: DeliveryEvent): Promise<boolean> =>
  compareAndSet(payload, 'deliveries', delivery, { event: { equals: event } }, { event: null, eventAt: null })

/** The event that a verdict sets. */
export function eventOf(verdict: IncomingVerdict): DeliveryEvent | null {
  if (isBounce(verdict)) return 'bounced'
  if (verdict === 'complaint') return 'complained'
  return verdict === 'leave' ? 'unsubscribed' : null
}

/**
 * Suppresses an address for all mail, unless it is already. Of a bounce it is kept which dispatch it came of, so
 * that all that came of one can be taken back in one step; a complaint is somebody's own no.
 * @returns the suppression; null when the address is suppressed for a reason that this mail has no part in
 */
async function suppress(
  payload: Payload,
  { address, delivery }: { address: string; delivery: Pick<KnownDelivery, 'dispatch'> | null },
  reason: SuppressionReason,
  why: 'complaint' | BounceVerdict,
) {
  const note = translator(settingsOf(payload).language)(`inbound.note.${why}`)
  const origin = reason === 'bounced' && delivery ? { dispatch: delivery.dispatch } : undefined
  const inForce = await suppressAddress(payload, address, reason, note, origin)
  return inForce.reason === reason ? inForce.id : null
}

/** The deliveries to an address that passing trouble has stopped lately, by mails that nobody has undone. */
async function bouncesOf(payload: Payload, address: string, now: Date) {
  const from = new Date(now.getTime() - softLimit.days * 86_400_000).toISOString()
  const of: Where[] = [
    { address: { equals: address } },
    { verdict: { in: ['soft', 'mailboxFull'] } },
    { receivedAt: { greater_than: from } },
  ]
  const { docs } = await payload.find({
    collection: 'incoming-mails',
    where: { and: [...of, { state: { in: ['settling', 'done'] } }] },
    select: { delivery: true, receivedAt: true },
    depth: 1,
    pagination: false,
  })
  return docs.flatMap(({ delivery, receivedAt }) =>
    typeof delivery === 'object' && delivery?.event === 'bounced' ? [{ delivery: delivery.id, at: new Date(receivedAt) }] : [],
  )
}

async function lastUndone(payload: Payload, address: string): Promise<Date | null> {
  const undone: Where = { and: [{ address: { equals: address } }, { undoneAt: { exists: true } }] }
  const { docs } = await payload.find({ collection: 'suppressions', where: undone, sort: '-undoneAt', depth: 0, limit: 1 })
  return docs[0]?.undoneAt ? new Date(docs[0].undoneAt) : null
}
