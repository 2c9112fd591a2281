import type { ServerProps } from 'payload'
import { regionFace } from '../graphics/region'
import { RegionLogo } from '../graphics/RegionLogo'

/** The region's logo over the menu; nothing where it has none. */
export async function RegionMark({ i18n, payload }: ServerProps) {
  const region = await regionFace(payload, i18n.language)
  return region && <RegionLogo className="spets-region-mark" region={region} />
}
