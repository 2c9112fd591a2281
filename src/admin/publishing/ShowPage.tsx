'use client'

import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import { defaultLanguage, isContentLanguage } from '../../i18n/languages'
import { publicAddresses } from '../../links/addresses'
import type { PageOfDocument } from '../../policies'
import { useTexts } from '../texts'

const addresses = publicAddresses('')

/** @param isPublished whether what is out is published; else it is marked as public */
type ShowPageProps = Required<PageOfDocument> & { isPublished: boolean }

/** The way to the page that everybody can open, when there is one. */
export function ShowPage({ address, isPublished, name: field }: ShowPageProps) {
  const { t } = useTexts()
  const { code } = useLocale()
  const { hasPublishedDoc, isTrashed, savedDocumentData } = useDocumentInfo()
  const name: unknown = savedDocumentData?.[field]
  const isOut = isPublished ? hasPublishedDoc : savedDocumentData?.public === true
  if (!isOut || isTrashed || typeof name !== 'string' || name === '') return null
  return (
    <p className="spets-over-form">
      <a href={addresses[address](isContentLanguage(code) ? code : defaultLanguage, name)} rel="noopener" target="_blank">
        {t('setTime.showPage')} {t('admin.nav.newTab')}
      </a>
    </p>
  )
}
