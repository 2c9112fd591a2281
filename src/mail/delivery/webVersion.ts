import type { Payload } from 'payload'
import { idOf } from '../../domain/relations'
import { settingsOf } from '../../env'
import type { ContentLanguage } from '../../i18n/languages'
import { publicAddresses } from '../../links/addresses'
import type { Dispatch } from '../../payload-types'

/** The address where a dispatch stands on the web, in a language; null when it does not. */
export type WebVersion = (language: ContentLanguage) => string | null

export async function webVersionOf(payload: Payload, dispatch: Dispatch): Promise<WebVersion> {
  const addresses = publicAddresses(settingsOf(payload).publicUrl)
  const slug = await slugOf(payload, dispatch)
  return (language) => (slug ? addresses.newsletter(language, slug) : null)
}

/** A correction leads to the web version of the dispatch that it corrects. */
async function slugOf(payload: Payload, { corrects, inArchive, slug }: Dispatch): Promise<string | null> {
  if (!corrects) return inArchive ? (slug ?? null) : null
  const select = { inArchive: true, slug: true } as const
  const original = await payload.findByID({ collection: 'dispatches', id: idOf(corrects), depth: 0, select })
  return original.inArchive ? (original.slug ?? null) : null
}
