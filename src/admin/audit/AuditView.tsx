import { Gutter } from '@payloadcms/ui'
import type { ListViewServerProps } from 'payload'
import { settingsOf } from '../../env'
import { translator } from '../../i18n'
import { counted } from '../counted'
import { AuditPlace } from './AuditPlace'
import { choicesFor } from './choices'
import { EventTable } from './EventTable'
import { FilterForm } from './FilterForm'
import { filtersIn, pageIn, questionOf } from './filters'
import { knownOf } from './known'
import { PageLinks } from './PageLinks'

const pageSize = 50

/** The audit log, newest first: who did what to what and when. In place of Payload's list, for its filters and sentences. */
export async function AuditView({ i18n, payload, searchParams = {}, user }: ListViewServerProps) {
  const t = translator(i18n.language)
  const { zone } = settingsOf(payload)
  const filters = filtersIn(searchParams)
  const found = await payload.find({
    collection: 'audit-events',
    limit: pageSize,
    overrideAccess: false,
    page: pageIn(searchParams),
    sort: '-at',
    user,
    where: questionOf(filters, zone),
  })
  const [known, choices] = await Promise.all([knownOf(payload, i18n, user, found.docs), choicesFor(payload, i18n, user, t)])
  return (
    <Gutter className="spets-audit">
      <AuditPlace />
      <FilterForm choices={choices} filters={filters} t={t} />
      {filters.document && <p className="spets-help">{t('audit.ofOne')}</p>}
      <p className="spets-audit__count">{counted(t, i18n.language, 'audit.events', found.totalDocs)}</p>
      {found.totalDocs > 0 ? (
        <EventTable events={found.docs} known={known} language={i18n.language} t={t} zone={zone} />
      ) : (
        <p>{t(Object.values(filters).some(Boolean) ? 'audit.none' : 'audit.empty')}</p>
      )}
      <PageLinks filters={filters} page={found.page ?? 1} pages={found.totalPages} t={t} />
    </Gutter>
  )
}
