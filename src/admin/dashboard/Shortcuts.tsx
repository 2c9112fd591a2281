'use client'

import { Link, useAuth } from '@payloadcms/ui'
import type { TypedUser } from 'payload'
import { mayDo, scopeOf } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import { adminAddresses } from '../addresses'
import { useTexts } from '../texts'

/** Short ways to what is done most, for those who may do it. */
export function Shortcuts() {
  const { t } = useTexts()
  const role = roleOf(useAuth<TypedUser>().user)
  const ways = [
    { label: t('dashboard.newNewsletter'), href: '/admin/collections/newsletters/create', may: scopeOf(role, 'newsletters', 'create') },
    { label: t('dashboard.newActivity'), href: '/admin/collections/activities/create', may: scopeOf(role, 'activities', 'create') },
    { label: t('dashboard.newMeeting'), href: '/admin/collections/meetings/create', may: scopeOf(role, 'meetings', 'create') },
    { label: t('dashboard.newNews'), href: '/admin/collections/news/create', may: scopeOf(role, 'news', 'create') },
    { label: t('dashboard.logDialogue'), href: adminAddresses.dialogue, may: scopeOf(role, 'meetings', 'create') },
    { label: t('dashboard.importing'), href: adminAddresses.importing, may: mayDo(role, 'importContacts') },
  ].filter(({ may }) => may)
  return ways.length === 0 ? null : (
    <nav aria-label={t('dashboard.shortcuts')} className="spets-shortcuts">
      {ways.map(({ href, label }) => (
        <Link className="spets-shortcuts__way" href={href} key={href} prefetch={false}>
          {label}
        </Link>
      ))}
    </nav>
  )
}
