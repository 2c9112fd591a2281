import type { Payload } from 'payload'
import { invitationRequest } from '../../calendar'
import { type ContentLanguage, contentLanguages } from '../../i18n/languages'
import type { PublisherIdentity } from '../../domain/mailContent'
import { compileSlots } from '../../emails'
import { settingsOf } from '../../env'
import { publicAddresses } from '../../links/addresses'
import { idOf } from '../../domain/relations'
import type { Delivery, Dispatch } from '../../payload-types'
import type { FrozenEvent } from '../content/event'
import { frozenContentOf } from '../content/render'
import { publisherIn } from '../content/publisher'
import { mailings } from '../kinds'
import { frozenSenderOf } from '../senders'
import { compose, headersFor, slotsFor } from './compose'

/** All that is the same for every delivery of a dispatch, looked up once. */
export interface Session {
  dispatch: string
  /** The finished message of a delivery, and the address that it is sent from. */
  messageFor(delivery: Delivery, messageId: string): Promise<{ from: string; message: Buffer }>
}

/** Gets a dispatch ready to be sent: its frozen content cut at its slots, its sender. */
export async function openSession(payload: Payload, dispatch: Dispatch): Promise<Session> {
  const settings = settingsOf(payload)
  const content = frozenContentOf(dispatch)
  const templates = perLanguage((language) => compileSlots(content[language]))
  const publishers = await publishersIn(payload)
  const { purpose } = mailings[dispatch.kind]
  const sender = frozenSenderOf(dispatch)
  const webSlug = await webSlugOf(payload, dispatch)
  const addresses = publicAddresses(settings.publicUrl)

  return {
    dispatch: dispatch.id,
    messageFor: async (delivery, messageId) => {
      const language = delivery.language ?? 'sv'
      const publisher = publishers[language]
      const { calendar: event, language: written } = content[language]
      const webVersion = webSlug ? addresses.newsletter(language, webSlug) : null
      const from = sender.from ?? { name: publisher.fromName, address: publisher.fromAddress }
      const replyTo = sender.replyTo ?? event?.organiser.address ?? publisher.replyTo
      const message = await compose({
        from,
        replyTo,
        to: { name: delivery.name ?? '', address: delivery.address },
        mail: templates[language](slotsFor(delivery, written, purpose, webVersion, settings)),
        messageId,
        headers: headersFor(delivery, purpose, replyTo, settings),
        calendar: event ? requestFor(event, delivery) : null,
      })
      return { from: from.address, message }
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

const perLanguage = <T>(make: (language: ContentLanguage) => T): Record<ContentLanguage, T> => ({
  sv: make('sv'),
  en: make('en'),
  sma: make('sma'),
})

async function publishersIn(payload: Payload): Promise<Record<ContentLanguage, PublisherIdentity>> {
  const publishers = await Promise.all(contentLanguages.map((language) => publisherIn(payload, language)))
  return { sv: publishers[0]!, en: publishers[1]!, sma: publishers[2]! }
}

const requestFor = (event: FrozenEvent, delivery: Delivery): string =>
  invitationRequest({
    ...event,
    start: new Date(event.start),
    end: new Date(event.end),
    stamp: new Date(),
    attendee: { name: delivery.name ?? null, address: delivery.address },
  })
