'use client'

import { Link, NavGroup, useAuth } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { TypedUser } from 'payload'
import { mayDo, scopeOf } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import { uiLanguageFor } from '../../i18n/languages'
import { publicAddresses } from '../../links/addresses'
import { guideAddresses } from '../../links/guideAddresses'
import { adminAddresses } from '../addresses'
import { useTexts } from '../texts'

interface Place {
  href: string
  label: string
}

/** Ways to what is no collection: the import, the dialogue log, the guide, and the pages that the public meets. */
export function SpetsLinks() {
  const { t, language } = useTexts()
  const role = roleOf(useAuth<TypedUser>().user)
  const here = usePathname()
  const places: Place[] = [
    ...(scopeOf(role, 'activities', 'read') === 'all' ? [{ href: adminAddresses.yearWheel, label: t('year.title') }] : []),
    ...(mayDo(role, 'importContacts') ? [{ href: adminAddresses.importing, label: t('admin.nav.importing') }] : []),
    ...(mayDo(role, 'mergeContacts') ? [{ href: adminAddresses.merging(null), label: t('merging.title') }] : []),
    ...(scopeOf(role, 'meetings', 'create') ? [{ href: adminAddresses.dialogue, label: t('dashboard.logDialogue') }] : []),
  ]
  return (
    <NavGroup label={t('admin.nav.tools')}>
      {places.map((place) => (
        <PlaceLink isHere={here === place.href} key={place.href} place={place} />
      ))}
      <TabLink href={guideAddresses.contents} label={t('guide.link')} />
      <TabLink href={publicAddresses('').home(uiLanguageFor(language))} label={t('admin.nav.website')} />
    </NavGroup>
  )
}

const PlaceLink = ({ isHere, place: { href, label } }: { isHere: boolean; place: Place }) => (
  <Link aria-current={isHere ? 'page' : undefined} className="nav__link" href={href} prefetch={false}>
    {isHere && <div className="nav__link-indicator" />}
    <span className="nav__link-label">{label}</span>
  </Link>
)

/** A way to what stands outside the admin UI; what is being written here stays open. */
function TabLink({ href, label }: Place) {
  const { t } = useTexts()
  return (
    <a className="nav__link" href={href} rel="noopener" target="_blank">
      <span className="nav__link-label">
        {label} <span className="spets-hidden">{t('admin.nav.newTab')}</span>
        <span aria-hidden="true">↗</span>
      </span>
    </a>
  )
}
