import type { Payload } from 'payload'
import { invitationRequest } from '../../calendar'
import type { ReservedRow } from '../../database'
import { domainOf } from '../../domain/address'
import type { Purpose } from '../../domain/mailings'
import type { PublisherIdentity } from '../../domain/mailContent'
import { idOf } from '../../domain/relations'
import { compileSlots, fillSlots } from '../../emails'
import { settingsOf } from '../../env'
import type { ContentLanguage } from '../../i18n/languages'
import { publicAddresses } from '../../links/addresses'
import { messageIdFor } from '../../links/messageId'
import { returnPathFor } from '../../links/returnPath'
import type { Dispatch } from '../../payload-types'
import type { FrozenEvent } from '../content/event'
import { perLanguage, perLanguageInTime } from '../content/perLanguage'
import { publisherIn } from '../content/publisher'
import { frozenContentOf } from '../content/render'
import { mailings } from '../kinds'
import { frozenSenderOf } from '../senders'
import { signerFor } from '../dkim'
import { composeRequest } from './compose'
import type { Envelope } from './smtpTransaction'
import { type HeaderFacts, headerWriter, listHeaders } from './headers'
import { inWholeLines, type Message, messageOf } from './message'
import { compileMimeTemplate } from './mimeTemplate'
import { personalOf } from './personal'
import { type Mailbox, Unwritable } from './wire'

/** A message that is ready to be handed over. */
export interface Ready {
  envelope: Envelope
  messageId: string
  /** Or why it cannot be written. */
  message: Message | Unwritable
}

/** All that is the same for every delivery of a dispatch, made once. */
export interface Session {
  dispatch: string
  purpose: Purpose
  /** The address that it comes from. */
  from: string
  messageFor(row: ReservedRow): Promise<Ready>
}

/** Gets a dispatch ready to be sent: its frozen content composed once a language, its sender. */
export async function openSession(payload: Payload, dispatch: Dispatch): Promise<Session> {
  const settings = settingsOf(payload)
  const { publicUrl, secret } = settings
  const addresses = publicAddresses(publicUrl)
  const content = frozenContentOf(dispatch)
  const { purpose } = mailings[dispatch.kind]
  const templates = perLanguage((language) => compileMimeTemplate(content[language]))
  const subjects = perLanguage((language) => compileSlots({ subject: content[language].subject, html: '', text: '' }))
  const lists = perLanguage((language) =>
    listHeaders({ purpose, dispatch: dispatch.id, language, publicUrl, hasArchive: purpose === 'newsletter' }),
  )
  const writers = perLanguage((language) => headerWriter(templates[language].contentType, lists[language]))
  const publishers = await perLanguageInTime((language) => publisherIn(payload, language))
  const sender = frozenSenderOf(dispatch)
  const webSlug = await webSlugOf(payload, dispatch)

  const factsFor = (row: ReservedRow, subject: string): Omit<HeaderFacts, 'messageId' | 'oneClick' | 'leaveAddress'> => ({
    from: fromOf(publishers[row.language]),
    replyTo: sender.replyTo ?? content[row.language].calendar?.organiser.address ?? publishers[row.language].replyTo,
    to: { name: row.name ?? '', address: row.address },
    subject,
    date: new Date(),
  })
  const fromOf = ({ fromName, fromAddress }: PublisherIdentity): Mailbox => sender.from ?? { name: fromName, address: fromAddress }
  /** What is signed is what goes over the wire, but for dots that stand twice. */
  const signedMessage = (pieces: readonly Buffer[], { address }: Mailbox): Message => {
    const signer = signerFor(settings, domainOf(address))
    if (!signer) return messageOf(pieces)
    const whole = inWholeLines(pieces)
    return messageOf([signer(Buffer.concat(whole)), ...whole])
  }
  const webVersion = (language: ContentLanguage) => (webSlug ? addresses.newsletter(language, webSlug) : null)

  /** @throws Unwritable */
  const writtenFor = async (row: ReservedRow, messageId: string, returnPath: string | null): Promise<Message> => {
    const { language } = row
    const { calendar, language: writtenIn } = content[language]
    const { oneClick, slots } = personalOf(row, writtenIn, purpose, webVersion(language), { addresses, secret })
    const written = factsFor(row, subjects[language](slots).subject)
    const facts = { ...written, messageId, oneClick, leaveAddress: returnPath ?? written.replyTo }
    const pieces = calendar
      ? await composeRequest(facts, fillSlots(content[language], slots), lists[language], requestFor(calendar, row))
      : [writers[language](facts), ...templates[language].fill(slots)]
    return signedMessage(pieces, facts.from)
  }

  return {
    dispatch: dispatch.id,
    purpose,
    from: fromOf(publishers.sv).address,
    messageFor: async (row) => {
      const messageId = messageIdFor(settings, row.id)
      const returnPath = returnPathFor(settings, row.id)
      const envelope = { from: returnPath ?? fromOf(publishers[row.language]).address, to: row.address }
      try {
        return { envelope, messageId, message: await writtenFor(row, messageId, returnPath) }
      } catch (error) {
        if (error instanceof Unwritable) return { envelope, messageId, message: error }
        throw error
      }
    },
  }
}

/** Where the web version stands; a correction leads to that of the dispatch that it corrects. */
async function webSlugOf(payload: Payload, { corrects, inArchive, slug }: Dispatch): Promise<string | null> {
  if (!corrects) return inArchive ? (slug ?? null) : null
  const select = { inArchive: true, slug: true } as const
  const original = await payload.findByID({ collection: 'dispatches', id: idOf(corrects), depth: 0, select })
  return original.inArchive ? (original.slug ?? null) : null
}

const requestFor = (event: FrozenEvent, row: ReservedRow): string =>
  invitationRequest({
    ...event,
    start: new Date(event.start),
    end: new Date(event.end),
    stamp: new Date(),
    attendee: { name: row.name, address: row.address },
  })
