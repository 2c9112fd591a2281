'use client'

import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import { defaultLanguage, isContentLanguage } from '../../i18n/languages'
import { publicAddresses } from '../../links/addresses'
import type { PageOfDocument } from '../../policies'
import { useTexts } from '../texts'
import { useLoaded } from '../useLoaded'

const addresses = publicAddresses('')

/** Where it is said whether the region's own website shows drafts. */
const publisherAddress = '/api/globals/publisher?depth=0&select[website]=true'

/** @param isPublished whether what is out is published; else it is marked as public */
type ShowPageProps = Required<PageOfDocument> & { isPublished: boolean }

/** The way to the page that everybody can open, when there is one, and to the draft on the region's own website. */
export function ShowPage({ address, isPublished, name: field }: ShowPageProps) {
  const { t } = useTexts()
  const { code } = useLocale()
  const { collectionSlug, hasPublishedDoc, id, isTrashed, savedDocumentData } = useDocumentInfo()
  const { value: publisher } = useLoaded<{ website?: { preview?: string | null } | null }>(id ? publisherAddress : null)
  const name: unknown = savedDocumentData?.[field]
  const isOut = isPublished ? hasPublishedDoc : savedDocumentData?.public === true
  if (isTrashed || typeof name !== 'string' || name === '') return null
  const links = [
    ...(isOut ? [{ href: addresses[address](isContentLanguage(code) ? code : defaultLanguage, name), words: t('setTime.showPage') }] : []),
    ...(publisher?.website?.preview
      ? [{ href: `/api/${collectionSlug}/${id}/website-preview?locale=${code}`, words: t('setTime.showOnWebsite') }]
      : []),
  ]
  return links.map(({ href, words }) => (
    <p className="spets-over-form" key={href}>
      <a href={href} rel="noopener" target="_blank">
        {words} {t('admin.nav.newTab')}
      </a>
    </p>
  ))
}
