'use client'

import { SetStepNav, useConfig, useDocumentTitle, useTranslation } from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import { useEffect, useMemo } from 'react'
import { adminAddresses } from '../addresses'

interface Props {
  collection: string
  id: string
  title: string
  /** The name of the view, when it is not the document itself. */
  view?: string
}

/** Says where in the admin we are: the document's title, and the trail above it. */
export function DocumentPlace({ collection, id, title, view }: Props) {
  const { i18n } = useTranslation()
  const { getEntityConfig } = useConfig()
  const { setDocumentTitle } = useDocumentTitle()
  const plural = getTranslation(getEntityConfig({ collectionSlug: collection })?.labels.plural ?? '', i18n)

  useEffect(() => setDocumentTitle(title), [setDocumentTitle, title])

  const nav = useMemo(
    () => [
      { label: plural, url: `/admin/collections/${collection}` },
      { label: title, ...(view ? { url: adminAddresses.document(collection, id) } : {}) },
      ...(view ? [{ label: view }] : []),
    ],
    [plural, collection, id, title, view],
  )
  return <SetStepNav nav={nav} />
}
