import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { adminAddresses } from '../addresses'

interface Props {
  view: AdminViewServerProps
  /** Where it stands, so that whoever has to log in first comes back to it. */
  address: string
  className: string
  children: ReactNode
}

/** A view of our own inside the admin's frame, for those who are logged in. */
export function OwnView({ view: { initPageResult, params, searchParams }, address, className, children }: Props) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  if (!req.user) redirect(adminAddresses.login(address))
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
      <Gutter className={className}>{children}</Gutter>
    </DefaultTemplate>
  )
}
