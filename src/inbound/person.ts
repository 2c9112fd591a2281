import type { PayloadRequest, Where } from 'payload'
import { compareAndSet, type KnownDelivery } from '../database'
import { normaliseAddress } from '../domain/address'
import type { PersonsVerdict } from '../domain/inbound/verdict'
import type { IncomingState, IncomingVerdict } from '../domain/mailings'
import { idOf } from '../domain/relations'
import type { IncomingMail } from '../payload-types'
import { carryOut, clearEvent, eventOf, purposeOf } from './effects'
import type { InboundHandlers } from './handlers'

const collection = 'incoming-mails'

/**
 * Undoes what was made of a mail: the suppression is lifted with the reason, what was heard of the delivery is taken
 * back, and so is a withdrawal. What had been stopped meanwhile is not sent.
 * @returns false when there is nothing to undo: it still waits, or is undone
 */
export async function undoIncoming(req: PayloadRequest, row: IncomingMail, reason: string, handlers: InboundHandlers): Promise<boolean> {
  if (row.state !== 'done') return false
  await undoEffects(req, row, reason, handlers)
  return close(req, row, { state: 'undone', settledReason: reason })
}

/**
 * Lets a person say what a mail is that waits for one, or that was undone; then it has the effect that it would have
 * had by itself.
 * @param address whom it is about, where the mail did not say
 * @returns false when it no longer waits; 'whom' when it cannot be told whom it is about
 */
export async function settleByPerson(
  req: PayloadRequest,
  row: IncomingMail,
  said: { verdict: PersonsVerdict; address: string | null; reason: string | null },
  handlers: InboundHandlers,
): Promise<boolean | 'whom'> {
  if (!['forPerson', 'undone'].includes(row.state)) return false
  const about = await whom(req, row, said.address)
  if (lacksWhom(said.verdict, about)) return 'whom'
  await undoEffects(req, row, said.reason ?? '', handlers)
  const at = new Date(row.receivedAt)
  const { suppression } = await carryOut(req.payload, { verdict: said.verdict, delayed: false }, about, handlers, at)
  const { verdict, reason } = said
  return close(req, row, { state: 'done', verdict, suppression, address: about.address, settledReason: reason })
}

/** What there is to say of a mail that a person has settled. */
export interface PersonsEnd {
  /** Id of the invitation that it has been counted for, so that it can be undone. */
  invitation?: string
  settledReason?: string
}

/**
 * Marks a mail that waits for a person as settled, when what it asks for has been done.
 * @returns false when it no longer waits
 */
export const closeByPerson = (req: PayloadRequest, row: IncomingMail, end: PersonsEnd): Promise<boolean> =>
  close(req, row, { state: 'done', settledReason: null, ...end })

const lacksWhom = (verdict: PersonsVerdict, { address, contact }: { address: string | null; contact: string | null }): boolean =>
  verdict === 'leave' ? !contact : eventOf(verdict) !== null && !address

async function whom(req: PayloadRequest, row: IncomingMail, given: string | null) {
  const address = normaliseAddress(given ?? row.address ?? '')
  const isOther = address !== normaliseAddress(row.address ?? '')
  const delivery = isOther ? null : await deliveryOf(req, row)
  return { address, delivery, contact: isOther || !row.contact ? await contactWith(req, address) : idOf(row.contact) }
}

async function contactWith({ payload }: PayloadRequest, address: string | null): Promise<string | null> {
  if (!address) return null
  const { docs } = await payload.find({ collection: 'contacts', where: { address: { equals: address } }, depth: 0, limit: 1 })
  return docs[0]?.id ?? null
}

async function deliveryOf({ payload }: PayloadRequest, { delivery }: IncomingMail): Promise<Pick<KnownDelivery, 'id' | 'dispatch'> | null> {
  const found = delivery && (await payload.findByID({ collection: 'deliveries', id: idOf(delivery), depth: 0, disableErrors: true }))
  return found ? { id: found.id, dispatch: idOf(found.dispatch) } : null
}

/** Takes the effects of a mail back; those that are taken back already are left. */
async function undoEffects(req: PayloadRequest, row: IncomingMail, reason: string, handlers: InboundHandlers): Promise<void> {
  if (row.state === 'undone') return
  if (row.suppression) await lift(req, idOf(row.suppression), reason)
  const delivery = await deliveryOf(req, row)
  if (row.verdict === 'leave' && row.contact) await handlers.rejoin(req.payload, idOf(row.contact), await purposeOf(req.payload, delivery))
  if (row.verdict === 'calendarReply' && row.state === 'done') await handlers.uncount(req.payload, row)
  const event = eventOf(row.verdict)
  if (delivery && event) await clearEvent(req.payload, delivery.id, event)
}

async function lift(req: PayloadRequest, id: string, undoReason: string): Promise<void> {
  const { payload } = req
  const suppression = await payload.findByID({ collection: 'suppressions', id, depth: 0, disableErrors: true })
  if (suppression && !suppression.undoneAt) await payload.update({ collection: 'suppressions', id, data: { undoReason }, depth: 0, req })
}

interface End {
  state: IncomingState
  settledReason: string | null
  verdict?: IncomingVerdict
  suppression?: string | null
  address?: string | null
  invitation?: string
}

/** Written last, so that whoever is stopped in between can do it again. Of two at once one is told that it was too late. */
function close({ payload, user }: PayloadRequest, row: IncomingMail, end: End): Promise<boolean> {
  const asItWas: Where = { state: { equals: row.state } }
  const settled = { settledBy: user?.id ?? null, settledAt: new Date().toISOString() }
  return compareAndSet(payload, collection, row.id, asItWas, { ...end, ...settled })
}
