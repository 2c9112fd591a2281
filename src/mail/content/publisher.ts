import type { Payload } from 'payload'
import type { ContentLanguage } from '../../i18n/languages'
import type { PublisherIdentity } from '../../domain/mailContent'
import { settingsOf } from '../../env'
import { publicAddresses } from '../../links/addresses'

/** The publisher as a mail in a language shows it. */
export async function publisherIn(payload: Payload, language: ContentLanguage): Promise<PublisherIdentity> {
  const publisher = await payload.findGlobal({ slug: 'publisher', locale: language, depth: 0 })
  const addresses = publicAddresses(settingsOf(payload).publicUrl)
  return {
    name: publisher.name,
    fromName: publisher.sender.name,
    fromAddress: publisher.sender.address,
    replyTo: publisher.sender.replyTo,
    postalAddress: publisher.postalAddress,
    footer: publisher.footer ?? '',
    privacyUrl: addresses.privacy(language),
    homeUrl: addresses.home(language),
  }
}
