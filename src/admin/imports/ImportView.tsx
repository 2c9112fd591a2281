import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { mayDo } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import { adminAddresses } from '../addresses'
import { ImportPage } from './ImportPage'
import { ImportRefused } from './ImportRefused'

/** The view where a list of contacts is read in. */
export function ImportView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  if (!req.user) redirect(adminAddresses.login(adminAddresses.importing))
  const allowed = mayDo(roleOf(req.user), 'importContacts')
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <Gutter className="spets-import">{allowed ? <ImportPage /> : <ImportRefused />}</Gutter>
    </DefaultTemplate>
  )
}
