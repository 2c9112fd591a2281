import type { Payload } from 'payload'
import { translator } from '../../i18n'
import type { Publisher } from '../../payload-types'
import { asPublic } from './read'

/** The publisher as the public may see it, in all languages. */
export type Site = Publisher

/** The publisher; a new installation has none yet, and its pages still need a name. */
export async function readSite(payload: Payload): Promise<Site> {
  const publisher = await payload.findGlobal({ slug: 'publisher', ...asPublic })
  return { ...publisher, name: publisher.name ?? translator('sv')('web.site.unnamed') }
}
