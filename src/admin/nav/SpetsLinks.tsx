'use client'

import { Link, NavGroup, useAuth } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { TypedUser } from 'payload'
import { mayDo } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import { uiLanguageFor } from '../../i18n/languages'
import { publicAddresses } from '../../links/addresses'
import { guideAddresses } from '../../links/guideAddresses'
import { adminAddresses } from '../addresses'
import { useTexts } from '../texts'

/** Ways to what is no collection: the import, the guide, and the pages that the public meets. */
export function SpetsLinks() {
  const { t, language } = useTexts()
  const { user } = useAuth<TypedUser>()
  const here = usePathname() === adminAddresses.importing
  return (
    <NavGroup label={t('admin.nav.tools')}>
      {mayDo(roleOf(user), 'importContacts') && (
        <Link
          aria-current={here ? 'page' : undefined}
          className="nav__link"
          href={adminAddresses.importing}
          prefetch={false}
        >
          {here && <div className="nav__link-indicator" />}
          <span className="nav__link-label">{t('admin.nav.importing')}</span>
        </Link>
      )}
      <TabLink href={guideAddresses.contents} label={t('guide.link')} />
      <TabLink href={publicAddresses('').home(uiLanguageFor(language))} label={t('admin.nav.website')} />
    </NavGroup>
  )
}

/** A way to what stands outside the admin UI; what is being written here stays open. */
function TabLink({ href, label }: { href: string; label: string }) {
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
