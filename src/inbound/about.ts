import type { Payload } from 'payload'
import { findTogether, type KnownDelivery, latestDeliveryTo } from '../database'
import { normaliseAddress } from '../domain/address'
import { headerOf, type IncomingMail, partOf, returnedHeader } from '../domain/inbound/mail'
import { isSameMailbox } from '../domain/inbound/recipient'
import { type Classification, isBounce } from '../domain/inbound/verdict'
import { type Settings, settingsOf } from '../env'
import { readMessageId } from '../links/messageId'
import { readReturnPath } from '../links/returnPath'

/** Whom a mail is about, as far as it can be known. */
export interface About {
  delivery: KnownDelivery | null
  /** Id of the contact. */
  contact: string | null
  address: string | null
  /** Whether it can be trusted to be about that: anyone can write a mail that looks like a bounce. */
  sure: boolean
  /** Whether it is known by what only we can have written. */
  isSigned: boolean
  /**
   * Whether it names another address than the one that we wrote to: a bounce of somebody whom that was passed on to,
   * or a wish to leave that somebody else writes.
   */
  isOfAnother: boolean
}

/** Where the servers on the way write whom a mail was for. */
const receiverFields = ['x-original-to', 'delivered-to', 'envelope-to', 'x-envelope-to', 'to', 'x-forwarded-to', 'apparently-to']

/** How long a delivery without a signature of ours can be believed to bounce, in milliseconds. */
const bouncesWithin = 14 * 86_400_000

/**
 * Finds the delivery that a mail is about: by its return path, by the Message-ID in what is returned, and else the
 * latest delivery to the address that it names. The first two are signed by us and cannot be made up; the last is
 * believed only where bounces come without a return path of their own, and soon.
 */
export async function whomIsAbout(payload: Payload, mail: IncomingMail, said: Classification, now: Date): Promise<About> {
  const settings = settingsOf(payload)
  const signed = await deliveryById(payload, signedIn(settings, mail))
  if (signed) {
    const { contact } = signed
    const isOfAnother = await namesAnother(payload, mail, said, signed.address, contact)
    return { delivery: signed, contact, address: signed.address, sure: true, isSigned: true, isOfAnother }
  }
  const address = said.address ? normaliseAddress(said.address) : null
  if (!address) return { delivery: null, contact: null, address: null, sure: false, isSigned: false, isOfAnother: false }
  const contact = await contactWith(payload, address)
  const delivery = contact ? await latestDeliveryTo(payload, contact, address) : null
  return { delivery, contact, address, sure: isBelieved(settings, delivery, now), isSigned: false, isOfAnother: false }
}

/** What is written for people may name several addresses: that ours is among them is enough. */
async function namesAnother(
  payload: Payload,
  mail: IncomingMail,
  said: Classification,
  address: string,
  contact: string | null,
): Promise<boolean> {
  const named = said.address
  if (!named?.includes('@') || isSameMailbox(named, address)) return false
  if (said.verdict === 'leave') return !contact || !(await isAddressOf(payload, contact, named))
  const isReport = partOf(mail, 'message/delivery-status', 'message/global-delivery-status') !== undefined
  return isBounce(said.verdict) && (isReport || !mail.text.toLowerCase().includes(address.toLowerCase()))
}

async function isAddressOf(payload: Payload, contact: string, address: string): Promise<boolean> {
  return (await contactWith(payload, normaliseAddress(address) ?? '')) === contact
}

const isBelieved = ({ bounceAddress, bouncePlus }: Settings, delivery: KnownDelivery | null, now: Date): boolean => {
  const hasOwnPaths = bounceAddress !== null && bouncePlus
  const sent = delivery?.settledAt ? new Date(delivery.settledAt).getTime() : 0
  return !hasOwnPaths && now.getTime() - sent < bouncesWithin
}

/** The id of the delivery that is named by something that only we can have written. */
function signedIn(settings: Settings, mail: IncomingMail): string | null {
  const receivers = receiverFields.flatMap((name) => [...(mail.headers.get(name) ?? [])]).flatMap((value) => value.split(','))
  for (const receiver of receivers) {
    const found = readReturnPath(settings, receiver.replace(/^.*</, '').replace(/>.*$/, ''))
    if (found) return found
  }
  const returned = returnedHeader(mail).get('message-id')?.[0] ?? partOf(mail, 'message/rfc822', 'text/rfc822-headers')?.content ?? ''
  const answered = `${headerOf(mail, 'in-reply-to')} ${headerOf(mail, 'references')}`
  return readMessageId(settings, returned) ?? readMessageId(settings, answered) ?? readMessageId(settings, mail.text)
}

async function deliveryById(payload: Payload, id: string | null): Promise<KnownDelivery | null> {
  const [found] = id ? await deliveriesById(payload, id) : []
  return found ?? null
}

const deliveriesById = findTogether<KnownDelivery>('deliveries', 'id', {
  dispatch: true,
  contact: true,
  address: true,
  settledAt: true,
})

async function contactWith(payload: Payload, address: string): Promise<string | null> {
  const [found] = await contactsByAddress(payload, address)
  return found?.id ?? null
}

const contactsByAddress = findTogether<{ id: string; address: string }>('contacts', 'address', { address: true })
