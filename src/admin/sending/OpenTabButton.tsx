'use client'

import { Button, useAuth, useDocumentInfo, useEditDepth } from '@payloadcms/ui'
import type { TypedUser } from 'payload'
import { mayDo } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import { adminAddresses } from '../addresses'
import { useTexts } from '../texts'
import { type SendableCollection, sendables } from './mailings'

/** Leads from a saved document to where it is sent, for whoever may send it. Not in a drawer, which would be left. */
export function OpenTabButton({ collection }: { collection: SendableCollection }) {
  const { t } = useTexts()
  const { user } = useAuth<TypedUser>()
  const { id, hasSavePermission } = useDocumentInfo()
  const inDrawer = useEditDepth() > 1
  const { deed, tab, texts } = sendables[collection]
  if (!id || inDrawer || !hasSavePermission || !mayDo(roleOf(user), deed)) return null
  return (
    <Button
      buttonStyle="secondary"
      className="spets-open-tab"
      el="link"
      margin={false}
      to={adminAddresses.document(collection, String(id)) + tab}
    >
      {t(`${texts}.open`)}
    </Button>
  )
}
