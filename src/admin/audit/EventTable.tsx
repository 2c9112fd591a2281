import { Link } from '@payloadcms/ui'
import type { Translate } from '../../i18n'
import type { AuditEvent } from '../../payload-types'
import { timeInWords } from '../ui/times'
import { auditAddress } from './filters'
import { inSentence, type Known } from './known'
import { Sentence } from './Sentence'

interface Props {
  events: AuditEvent[]
  known: Known
  language: string
  t: Translate
  zone: string
}

/** Events as sentences, each with its time. */
export function EventTable({ events, known, language, t, zone }: Props) {
  return (
    <table className="spets-table spets-audit__events">
      <thead>
        <tr>
          <th scope="col">{t('audit.when')}</th>
          <th scope="col">{t('audit.event')}</th>
          <th scope="col">
            <span className="spets-hidden">{t('audit.historyShort')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.id}>
            <td className="spets-audit__time">
              <time dateTime={event.at}>{timeInWords(language, zone, event.at)}</time>
            </td>
            <td>
              <Sentence event={event} known={known} t={t} />
            </td>
            <td className="spets-audit__history">{event.entity && event.document && <History event={event} known={known} t={t} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function History({ event: { document, entity }, known, t }: Pick<Props, 'known' | 't'> & { event: AuditEvent }) {
  const [slug, id] = [entity ?? '', document ?? '']
  const what = `${inSentence(known.nameOf(slug))} ${known.titleOf(slug, id) ?? t('audit.gone')}`
  return (
    <Link aria-label={t('audit.history', { what })} href={auditAddress({ entity: slug, document: id })}>
      {t('audit.historyShort')}
    </Link>
  )
}
