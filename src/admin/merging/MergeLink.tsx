'use client'

import { Link, useAuth, useDocumentInfo } from '@payloadcms/ui'
import type { TypedUser } from 'payload'
import { mayDo } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import { adminAddresses } from '../addresses'
import { useTexts } from '../texts'

/** The way from a contact's card to where it can become one with another. */
export function MergeLink() {
  const { t } = useTexts()
  const { id } = useDocumentInfo()
  const role = roleOf(useAuth<TypedUser>().user)
  if (!id || !mayDo(role, 'mergeContacts')) return null
  return (
    <p className="field-type">
      <Link href={adminAddresses.merging(String(id))} prefetch={false}>
        {t('merging.link')}
      </Link>
    </p>
  )
}
