import type { Payload, ServerProps } from 'payload'
import { translator } from '../../i18n'
import type { Logo as LogoFile } from '../../payload-types'
import { Pyramid } from './Pyramid'

/** Where one logs in: the region's logo with our name below, or else our sign and name. */
export async function Logo({ i18n, payload }: ServerProps) {
  const name = translator(i18n.language)('admin.logo')
  const logo = await logoOf(payload)
  return (
    <div className="spets-logo">
      {logo?.url ? <img alt={logo.alt} className="spets-logo__region" src={logo.url} /> : <Pyramid name={name} size={64} />}
      <span aria-hidden={!logo?.url} className={logo?.url ? 'spets-logo__name spets-logo__name--small' : 'spets-logo__name'}>
        {name}
      </span>
    </div>
  )
}

async function logoOf(payload: Payload): Promise<LogoFile | null> {
  const { face } = await payload.findGlobal({ slug: 'publisher', depth: 1 })
  return typeof face?.logo === 'object' ? face.logo : null
}
