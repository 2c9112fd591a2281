import type { Payload } from 'payload'
import type { ContentLanguage } from '../../i18n/languages'
import { isColour } from '../../domain/colours'
import { accents, type MailLook } from '../../domain/face'
import type { MailFace, MailLogo, PublisherIdentity } from '../../domain/mailContent'
import { idOf } from '../../domain/relations'
import { settingsOf } from '../../env'
import { within } from '../../pictures/logos'
import { type PublicAddresses, publicAddresses } from '../../links/addresses'
import type { Logo, Publisher } from '../../payload-types'

/** The publisher as a mail in a language shows it. */
export async function publisherIn(payload: Payload, language: ContentLanguage): Promise<PublisherIdentity> {
  const publisher = await payload.findGlobal({ slug: 'publisher', locale: language, depth: 0 })
  const addresses = publicAddresses(settingsOf(payload).publicUrl)
  // A new installation has no name yet.
  const name = publisher.name || 'Spets'
  return {
    name,
    fromName: publisher.sender.name || name,
    fromAddress: publisher.sender.address,
    replyTo: publisher.sender.replyTo,
    postalAddress: publisher.postalAddress ?? '',
    footer: publisher.footer ?? '',
    privacyUrl: addresses.privacy(language),
    homeUrl: addresses.home(language),
    face: await mailFace(payload, publisher.face, addresses),
  }
}

/** How high a logo stands in a mail, and how wide it may be, in CSS pixels. */
const mostOfLogo = { width: 240, height: 44 }

/** How the region looks in mails. A letter that is on its way keeps the look that it was frozen with. */
export async function mailFace(
  payload: Payload,
  face: Publisher['face'],
  addresses: Pick<PublicAddresses, 'darkLogo' | 'logo'>,
  look: MailLook = face?.mailLook ?? 'plain',
): Promise<MailFace> {
  const logo = await logoAt(payload, face?.logo, addresses.logo())
  return {
    look,
    colours: isColour(face?.colour) ? accents(face) : null,
    logo: logo && { ...logo, dark: await logoAt(payload, face?.logoDark, addresses.darkLogo()) },
  }
}

async function logoAt(payload: Payload, chosen: Logo | string | null | undefined, url: string): Promise<MailLogo | null> {
  const id = chosen && idOf(chosen)
  const logo = id ? await payload.findByID({ collection: 'logos', id, depth: 0, disableErrors: true }) : null
  return logo?.width && logo.height ? { url, ...within({ width: logo.width, height: logo.height }, mostOfLogo) } : null
}
