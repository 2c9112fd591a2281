import type { Payload } from 'payload'
import { translator } from '../../i18n'
import type { Publisher } from '../../payload-types'
import { type MenuPage, readAccessibilityPage } from './menu'
import { asPublic } from './read'

/** The publisher as the public may see it, in all languages, and whether anyone may ask for the newsletter. */
export type Site = Publisher & {
  /** Whether anyone may ask for the newsletter. */
  openForSubscribers: boolean
  /** The page that says how accessible the site is, where the region has written one. */
  accessibility: MenuPage | null
}

/** The publisher; a new installation has none yet, and its pages still need a name. */
export async function readSite(payload: Payload): Promise<Site> {
  const publisher = await payload.findGlobal({ slug: 'publisher', ...asPublic })
  const { openForSubscribers } = await payload.findGlobal({ slug: 'mail-settings', depth: 0, select: { openForSubscribers: true } })
  return {
    ...publisher,
    name: publisher.name ?? translator('sv')('web.site.unnamed'),
    openForSubscribers: openForSubscribers !== false,
    accessibility: await readAccessibilityPage(payload),
  }
}
