import { Link } from '@payloadcms/ui'
import type { Translate } from '../../i18n'
import { type AuditFilters, auditAddress } from './filters'

interface Props {
  filters: AuditFilters
  /** From 1. */
  page: number
  pages: number
  t: Translate
}

/** Steps to newer and older events; nothing when all stand on one page. */
export function PageLinks({ filters, page, pages, t }: Props) {
  if (pages <= 1) return null
  return (
    <nav aria-label={t('audit.pages')} className="spets-pages">
      {page > 1 && <Link href={auditAddress(filters, page - 1)}>{t('audit.previous')}</Link>}
      <span>{t('audit.place', { page, pages })}</span>
      {page < pages && <Link href={auditAddress(filters, page + 1)}>{t('audit.next')}</Link>}
    </nav>
  )
}
