'use client'

import { Link, useAuth, useListDrawerContext } from '@payloadcms/ui'
import { scopeOf } from '../../../access/permissions'
import { roleOf } from '../../../access/roles'
import type { User } from '../../../payload-types'
import { adminAddresses } from '../../addresses'
import { useTexts } from '../../texts'

/** The way from the list of terms to reading some in, for those who may write them. */
export function ToTermImport() {
  const { t } = useTexts()
  const { user } = useAuth<User>()
  const { isInDrawer } = useListDrawerContext()
  const role = roleOf(user ? { ...user, collection: 'users' } : null)
  if (isInDrawer || scopeOf(role, 'terms', 'create') !== 'all') return null
  return (
    <p className="spets-links">
      <Link href={adminAddresses.importingTerms}>{t('termImport.page.link')}</Link>
    </p>
  )
}
