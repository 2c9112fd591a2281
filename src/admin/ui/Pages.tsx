'use client'

import { Button } from '@payloadcms/ui'
import { useTexts } from '../texts'

interface Props {
  /** From 1. */
  page: number
  pages: number
  onPage: (page: number) => void
}

/** Steps between the pages of a list; nothing when there is only one. */
export function Pages({ page, pages, onPage }: Props) {
  const { t } = useTexts()
  if (pages <= 1) return null
  return (
    <div className="spets-pages">
      <Button buttonStyle="secondary" disabled={page <= 1} margin={false} onClick={() => onPage(page - 1)}>
        {t('admin.pages.previous')}
      </Button>
      <span aria-live="polite">{t('admin.pages.place', { page, pages })}</span>
      <Button buttonStyle="secondary" disabled={page >= pages} margin={false} onClick={() => onPage(page + 1)}>
        {t('admin.pages.next')}
      </Button>
    </div>
  )
}
