import type { Payload } from 'payload'
import { invitationRequest } from '../../calendar'
import { type ContentLanguage, contentLanguages } from '../../i18n/languages'
import type { PublisherIdentity } from '../../domain/mailContent'
import { compileSlots } from '../../emails'
import { settingsOf } from '../../env'
import { publicAddresses } from '../../links/addresses'
import type { Delivery, Dispatch } from '../../payload-types'
import type { FrozenEvent } from '../content/event'
import { frozenContentOf } from '../content/render'
import { publisherIn } from '../content/publisher'
import { mailings } from '../kinds'
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
  const addresses = publicAddresses(settings.publicUrl)

  return {
    dispatch: dispatch.id,
    messageFor: async (delivery, messageId) => {
      const language = delivery.language ?? 'sv'
      const publisher = publishers[language]
      const { calendar: event, language: written } = content[language]
      const webVersion = dispatch.inArchive ? addresses.newsletter(language, dispatch.slug ?? '') : null
      const message = await compose({
        from: { name: publisher.fromName, address: publisher.fromAddress },
        replyTo: event?.organiser.address ?? publisher.replyTo,
        to: { name: delivery.name ?? '', address: delivery.address },
        mail: templates[language](slotsFor(delivery, written, purpose, webVersion, settings)),
        messageId,
        headers: headersFor(delivery, purpose, publisher, settings),
        calendar: event ? requestFor(event, delivery) : null,
      })
      return { from: publisher.fromAddress, message }
    },
  }
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
