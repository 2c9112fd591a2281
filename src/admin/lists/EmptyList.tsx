'use client'

import { useListDrawerContext, useListQuery } from '@payloadcms/ui'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useId } from 'react'
import { texts } from '../../i18n'
import { adminAddresses } from '../addresses'
import { useTexts } from '../texts'
import { isNarrowed } from './narrowed'
import { NoHit } from './NoHit'

type Slug = keyof (typeof texts)['sv']['lists']['how']

const isTold = (slug: string): slug is Slug => slug in texts.sv.lists.how

interface EmptyListProps {
  collectionSlug: string
  /** Whether a list can be read in from a file too. */
  toImport?: boolean
}

/** Says in an empty list how its first document comes about, or that the search has no hit. Draws nothing in a list with rows. */
export function EmptyList({ collectionSlug, toImport = false }: EmptyListProps) {
  const { t } = useTexts()
  const { data, query } = useListQuery()
  const { isInDrawer } = useListDrawerContext()
  // Payload tells the list itself that it is the trash, and not what stands in it.
  const trash = usePathname().endsWith('/trash') && !isInDrawer
  const heading = useId()
  if (data?.docs?.length !== 0 || !isTold(collectionSlug)) return null
  if (isNarrowed(query)) return <NoHit />
  return (
    <section aria-labelledby={heading} className="spets-empty">
      <h2 className="spets-empty__heading" id={heading}>
        {t(trash ? 'lists.trashHeading' : 'lists.heading')}
      </h2>
      <p>{t(trash ? 'lists.trash' : `lists.how.${collectionSlug}`)}</p>
      {toImport && !isInDrawer && <Link href={adminAddresses.importing}>{t('lists.toImport')}</Link>}
    </section>
  )
}
