import type { Payload } from 'payload'
import { domainOf, normaliseAddress } from '../domain/address'
import type { PublisherIdentity } from '../domain/mailContent'
import { defaultLanguage } from '../i18n/languages'
import { type AllowedSenders, type FrozenSender, freezeSender, isStillAllowed, type SenderProblem } from '../domain/senders'
import type { Dispatch } from '../payload-types'
import { organiserOf } from './content/event'
import { publisherIn } from './content/publisher'
import { isOfMeeting, type Mailing, mailings } from './kinds'

/** Who mail may be sent as, and where its replies may go, as the administrators have set it. */
export async function allowedSenders(payload: Payload): Promise<AllowedSenders> {
  const { senders } = await payload.findGlobal({ slug: 'mail-settings', depth: 0 })
  const publisher = await payload.findGlobal({ slug: 'publisher', depth: 0 })
  const allowed = (senders ?? []).map(({ id, name, address, replyTo }) => ({
    id: id ?? '',
    name,
    address: normaliseAddress(address) ?? address,
    replyTo: replyTo || null,
  }))
  const replyTos = [publisher.sender?.replyTo, ...allowed.map(({ replyTo }) => replyTo), ...allowed.map(({ address }) => address)]
  return { senders: allowed, replyTos: [...new Set(replyTos.filter((address) => typeof address === 'string'))] }
}

/** The sender that is chosen for a newsletter or meeting, or what about the choice is not allowed. */
export async function senderOf(payload: Payload, { kind, id }: Mailing): Promise<FrozenSender | SenderProblem> {
  const doc = await payload.findByID({ collection: mailings[kind].collection, id, depth: 0 })
  return freezeSender(await allowedSenders(payload), doc)
}

/** The publisher's own sender and reply address. */
export const usualSender: FrozenSender = { from: null, replyTo: null }

/** The domains that mail may come from: the publisher's own, once there is one, and those of the allowed senders. */
export async function sendingDomains(payload: Payload): Promise<string[]> {
  const { fromAddress }: Partial<PublisherIdentity> = await publisherIn(payload, defaultLanguage)
  const { senders } = await allowedSenders(payload)
  const addresses = [...(fromAddress ? [fromAddress] : []), ...senders.map(({ address }) => address)]
  return [...new Set(addresses.map((address) => domainOf(address).toLowerCase()))]
}

/** Who a mailing comes from and where its replies go, as a person reads it. */
export async function senderInWords(
  payload: Payload,
  { kind, id }: Mailing,
  { from, replyTo }: FrozenSender,
): Promise<{ from: string; replyTo: string }> {
  const publisher = await publisherIn(payload, defaultLanguage)
  const { name, address } = from ?? { name: publisher.fromName, address: publisher.fromAddress }
  const organiser =
    isOfMeeting(kind) && !replyTo
      ? organiserOf(await payload.findByID({ collection: 'meetings', id, depth: 0 }), publisher).address
      : publisher.replyTo
  return { from: `${name} <${address}>`, replyTo: replyTo ?? organiser }
}

/** The sender that was frozen in a dispatch. Dispatches of the first release have the publisher's own. */
export function frozenSenderOf({ sender }: Dispatch): FrozenSender {
  const frozen: unknown = sender ?? usualSender
  return frozen as FrozenSender
}

/** Whether the sender of a dispatch may still be sent as. */
export const maySendAs = async (payload: Payload, dispatch: Dispatch): Promise<boolean> =>
  isStillAllowed(await allowedSenders(payload), frozenSenderOf(dispatch))
