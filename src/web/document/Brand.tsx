import { Text } from '../components/Text'
import { populated } from '../content/read'
import type { Site } from '../content/site'
import type { Logo } from '../../payload-types'
import { paths, withoutHost } from '../paths'
import type { Words } from '../words'

/** How high a logo stands in the head of a page, in CSS pixels. */
const high = 44

/** The region's logo or else its name, as the way to the start page. */
export function Brand({ words, site }: { words: Words; site: Site }) {
  const logo = populated(site.face?.logo)
  return (
    <a className="wordmark" href={paths.home(words.language)}>
      {logo?.url ? (
        <LogoPicture words={words} site={site} logo={logo} dark={populated(site.face?.logoDark)} />
      ) : (
        <Text words={words} of={site.name} />
      )}
    </a>
  )
}

interface LogoProps {
  words: Words
  site: Site
  logo: Logo
  dark: Logo | null
}

function LogoPicture({ words, site, logo, dark }: LogoProps) {
  const alt = words.pick(logo.alt) ?? words.pick(site.name)
  return (
    <picture>
      {dark?.url ? <source media="(prefers-color-scheme: dark)" srcSet={withoutHost(dark.url)} /> : null}
      <img
        src={withoutHost(logo.url ?? '')}
        alt={alt?.value ?? ''}
        lang={alt ? words.markOf(alt.lang) : undefined}
        width={widthOf(logo)}
        height={high}
        className={dark?.url ? undefined : 'on-light'}
      />
    </picture>
  )
}

/** As wide as it is in its own drawing; one that does not say is left to the browser. */
const widthOf = ({ height, width }: Logo): number | undefined => (width && height ? Math.round((width / height) * high) : undefined)
