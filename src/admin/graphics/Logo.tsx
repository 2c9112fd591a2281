import type { ServerProps } from 'payload'
import { translator } from '../../i18n'
import { Pyramid } from './Pyramid'
import { regionFace } from './region'
import { RegionLogo } from './RegionLogo'

/** Where one logs in: the region's logo with our name below, or else our sign and name. */
export async function Logo({ i18n, payload }: ServerProps) {
  const name = translator(i18n.language)('admin.logo')
  const region = await regionFace(payload, i18n.language)
  return (
    <div className="spets-logo">
      {region ? <RegionLogo className="spets-logo__region" region={region} /> : <Pyramid name={name} size={64} />}
      <span aria-hidden={!region} className={region ? 'spets-logo__name spets-logo__name--small' : 'spets-logo__name'}>
        {name}
      </span>
    </div>
  )
}
