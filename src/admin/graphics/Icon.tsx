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
    <svg aria-label={region.name} className="spets-sign" role="img" viewBox="0 0 32 32">
      <rect fill="var(--accent)" height="32" rx="7" width="32" />
      <text fill="var(--on-accent)" fontSize="22" fontWeight="700" textAnchor="middle" x="16" y="23.5">
        {letterOf(region.name)}
      </text>
    </svg>
  )
}

/** A wider one cannot be read where the sign stands: there is its letter, as in the tab of the browser. */
const isSquare = ({ height, width }: Logo): boolean => Boolean(height && width && width / height < 1.4 && height / width < 1.4)
