import type { Payload } from 'payload'
import { uiLanguageFor } from '../../i18n/languages'
import type { Logo } from '../../payload-types'

/** What the admin UI wears of a region that has a logo. */
export interface RegionFace {
  name: string
  logo: Logo
  /** For a dark ground. */
  dark: Logo | null
}

/** How the region looks, in the language of whoever looks; null where it has no logo, so that all is Spets' own. */
export async function regionFace(payload: Payload, language: string): Promise<RegionFace | null> {
  const { face, name } = await payload.findGlobal({ slug: 'publisher', depth: 1, locale: uiLanguageFor(language) })
  const [logo, dark] = [shown(face?.logo), shown(face?.logoDark)]
  return logo && { name, logo, dark }
}

const shown = (logo: Logo | string | null | undefined): Logo | null => (typeof logo === 'object' && logo?.url ? logo : null)
