'use client'

import { useAuth, useDocumentInfo, useListDrawerContext } from '@payloadcms/ui'
import { mayDo } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import type { User } from '../../payload-types'
import { useTexts } from '../texts'

/** The ways to a file with the contacts that the user may take out, over their list. */
export function ExportContacts() {
  const { t } = useTexts()
  const role = useRole()
  const { isInDrawer } = useListDrawerContext()
  if (isInDrawer || !mayDo(role, 'exportContacts')) return null
  return <ExportLinks about={t(role === 'process-leader' ? 'exporting.own' : 'exporting.list')} />
}

/** The same for those that a saved segment picks. */
export function ExportSegment() {
  const { t } = useTexts()
  const role = useRole()
  const { id } = useDocumentInfo()
  if (id === undefined || !mayDo(role, 'exportContacts')) return null
  return (
    <div className="field-type">
      <ExportLinks about={t('exporting.segment')} segment={String(id)} />
      <p className="spets-help">{t('exporting.unsaved')}</p>
    </div>
  )
}

function ExportLinks({ about, segment }: { about: string; segment?: string }) {
  const { t } = useTexts()
  const address = (format: 'csv' | 'xlsx') =>
    `/api/contacts/export?format=${format}${segment ? `&segment=${encodeURIComponent(segment)}` : ''}`
  return (
    <p className="spets-links spets-export">
      <span>{about}</span>
      <a download href={address('xlsx')}>
        {t('exporting.workbook')}
      </a>
      <a download href={address('csv')}>
        {t('exporting.csv')}
      </a>
    </p>
  )
}

const useRole = () => {
  const { user } = useAuth<User>()
  return roleOf(user ? { ...user, collection: 'users' } : null)
}
