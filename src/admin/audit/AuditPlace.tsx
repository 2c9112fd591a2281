'use client'

import { getTranslation } from '@payloadcms/translations'
import { SetStepNav, useConfig, useTranslation, ViewDescription } from '@payloadcms/ui'
import { useMemo } from 'react'

/** The name of the page and what it is for. */
export function AuditPlace() {
  const { i18n } = useTranslation()
  const { getEntityConfig } = useConfig()
  const { admin, labels } = getEntityConfig({ collectionSlug: 'audit-events' }) ?? {}
  const title = getTranslation(labels?.plural ?? '', i18n)
  const nav = useMemo(() => [{ label: title }], [title])
  return (
    <>
      <SetStepNav nav={nav} />
      <h1 className="spets-title">{title}</h1>
      {admin?.description && <ViewDescription description={admin.description} />}
    </>
  )
}
