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
import type { Envelope } from './dialogue'
import { type HeaderFacts, headerWriter, listHeaders, type Mailbox } from './headers'
import { type Message, messageOf, wholeMessage } from './message'
import { castMould } from './mould'
import { personalOf } from './personal'

/** A message that is ready to be handed over. */
export interface Ready {
  envelope: Envelope
  messageId: string
  message: Message
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
  const moulds = perLanguage((language) => castMould(content[language]))
  const subjects = perLanguage((language) => compileSlots({ subject: content[language].subject, html: '', text: '' }))
  const lists = perLanguage((language) => listHeaders({ purpose, dispatch: dispatch.id, language, publicUrl, hasArchive: purpose === 'newsletter' }))
  const writers = perLanguage((language) => headerWriter(moulds[language].contentType, lists[language]))
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
  const signatureFor = (pieces: readonly Buffer[], { address }: Mailbox): Buffer[] => {
    const signer = signerFor(settings, domainOf(address))
    return signer ? [signer(Buffer.concat(pieces))] : []
  }
  const webVersion = (language: ContentLanguage) => (webSlug ? addresses.newsletter(language, webSlug) : null)

  return {
    dispatch: dispatch.id,
    purpose,
    from: fromOf(publishers.sv).address,
    messageFor: async (row) => {
      const { language } = row
      const { calendar, language: writtenIn } = content[language]
      const { oneClick, slots } = personalOf(row, writtenIn, purpose, webVersion(language), { addresses, secret })
      const messageId = messageIdFor(settings, row.id)
      const written = factsFor(row, subjects[language](slots).subject)
      const returnPath = returnPathFor(settings, row.id)
      const facts = { ...written, messageId, oneClick, leaveAddress: returnPath ?? written.replyTo }
      const pieces = calendar
        ? [await composeRequest(facts, fillSlots(content[language], slots), lists[language], requestFor(calendar, row))]
        : [writers[language](facts), ...moulds[language].fill(slots)]
      const signed = [...signatureFor(pieces, facts.from), ...pieces]
      const message = calendar ? wholeMessage(Buffer.concat(signed)) : messageOf(signed)
      return { envelope: { from: returnPath ?? facts.from.address, to: row.address }, messageId, message }
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
