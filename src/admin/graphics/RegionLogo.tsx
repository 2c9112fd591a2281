import type { Logo } from '../../payload-types'
import type { RegionFace } from './region'

interface Props {
  region: RegionFace
  className: string
}

/** The region's logo: that for a dark ground in the dark theme, or else the other on a light plate. */
export const RegionLogo = ({ className, region: { dark, logo } }: Props) =>
  dark ? (
    <>
      <Picture className={`${className} spets-in-light`} logo={logo} />
      <Picture className={`${className} spets-in-dark`} logo={dark} />
    </>
  ) : (
    <Picture className={`${className} spets-on-plate`} logo={logo} />
  )

const Picture = ({ className, logo: { alt, url } }: { className: string; logo: Logo }) => (
  <img alt={alt} className={className} src={url ?? ''} />
)
