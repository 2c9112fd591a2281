import type { ServerProps } from 'payload'
import { letterOf } from '../../domain/face'
import { translator } from '../../i18n'
import type { Logo } from '../../payload-types'
import { Pyramid } from './Pyramid'
import { regionFace } from './region'
import { RegionLogo } from './RegionLogo'

/** The sign, at the root of every trail: the region's where it has a logo, or else ours. */
export async function Icon({ i18n, payload }: ServerProps) {
  const region = await regionFace(payload, i18n.language)
  if (!region) return <Pyramid name={translator(i18n.language)('admin.logo')} size={20} />
  if (isSquare(region.logo)) return <RegionLogo className="spets-sign" region={region} />
  return (
    <span aria-label={region.name} className="spets-sign spets-sign--letter" role="img">
      {letterOf(region.name)}
    </span>
  )
}

/** A wider one cannot be read where the sign stands: there is its letter, as in the tab of the browser. */
const isSquare = ({ height, width }: Logo): boolean => Boolean(height && width && width / height < 1.4 && height / width < 1.4)
