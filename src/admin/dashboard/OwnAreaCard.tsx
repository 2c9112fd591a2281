import { Link } from '@payloadcms/ui'
import type { Translate } from '../../i18n'
import { Frame } from './Card'
import type { OwnArea } from './read/ownAreas'

/** A strength area that the viewer leads: the way to what belongs to it. */
export const OwnAreaCard = ({ area: { href, standing, title, ways }, t }: { area: OwnArea; t: Translate }) => (
  <Frame title={title}>
    <p className="spets-help">{t('dashboard.ownArea.about')}</p>
    <ul className="spets-card__lines">
      {[{ href: standing, label: t('standing.tab') }, { href, label: t('dashboard.ownArea.area') }, ...ways].map((way) => (
        <li key={way.href}>
          <Link href={way.href} prefetch={false}>
            {way.label}
          </Link>
        </li>
      ))}
    </ul>
  </Frame>
)
