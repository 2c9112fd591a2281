'use client'

import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import { type ContentLanguage, defaultLanguage, isContentLanguage } from '../../i18n/languages'
import { publicAddresses } from '../../links/addresses'
import { useTexts } from '../texts'

const addresses = publicAddresses('')

/** Where each kind of document has its page. */
const pageOf: Record<string, (language: ContentLanguage, name: string) => string> = {
  calls: addresses.call,
  initiatives: addresses.initiative,
  meetings: addresses.meeting,
  news: addresses.news,
  pages: addresses.page,
  'strength-areas': addresses.strengthArea,
  terms: addresses.term,
}

/** The way to the page that everybody can open, when there is one. */
export function ShowPage() {
  const { t } = useTexts()
  const { code } = useLocale()
  const { collectionSlug = '', hasPublishedDoc, isTrashed, savedDocumentData } = useDocumentInfo()
  const name: unknown = savedDocumentData?.[collectionSlug === 'terms' ? 'identifier' : 'slug']
  const isOut = collectionSlug === 'meetings' ? savedDocumentData?.public === true : hasPublishedDoc
  const page = pageOf[collectionSlug]
  if (!page || !isOut || isTrashed || typeof name !== 'string' || name === '') return null
  return (
    <p className="spets-over-form">
      <a href={page(isContentLanguage(code) ? code : defaultLanguage, name)} rel="noopener" target="_blank">
        {t('setTime.showPage')} {t('admin.nav.newTab')}
      </a>
    </p>
  )
}
