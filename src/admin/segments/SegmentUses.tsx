'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import type { SegmentUses as Uses } from '../../collections/actors/Segments/uses'
import { adminAddresses } from '../addresses'
import { dayIn } from '../moments'
import { useTexts } from '../texts'
import { useLoaded } from '../useLoaded'

/** What the segment is chosen in, and when mail last went to it. */
export function SegmentUses() {
  const { t, language, zone } = useTexts()
  const { id } = useDocumentInfo()
  const { value } = useLoaded<Uses>(id ? `/api/segments/${id}/uses` : null)
  if (!value) return null
  const { lastDispatch, meetings, newsletters } = value
  const date = (at: string) => dayIn(language, zone, at)
  return (
    <section aria-label={t('segments.uses.title')} className="field-type spets-look">
      <h3 className="spets-look__title">{t('segments.uses.title')}</h3>
      {newsletters.total + meetings.total === 0 && <p>{t('segments.uses.none')}</p>}
      <List collection="newsletters" title={t('segments.uses.newsletters')} uses={newsletters} />
      <List collection="meetings" title={t('segments.uses.meetings')} uses={meetings} />
      <p>
        {lastDispatch ? (
          <a href={adminAddresses.document('dispatches', lastDispatch.id)}>
            {t('segments.uses.lastDispatch', { title: lastDispatch.title, date: date(lastDispatch.at) })}
          </a>
        ) : (
          t('segments.uses.noDispatch')
        )}
      </p>
    </section>
  )
}

interface ListProps {
  collection: 'newsletters' | 'meetings'
  title: string
  uses: Uses['newsletters']
}

function List({ collection, title, uses: { latest, total } }: ListProps) {
  const { n } = useTexts()
  const more = total - latest.length
  if (total === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {latest.map(({ id, title: name }) => (
          <li key={id}>
            <a href={adminAddresses.document(collection, id)}>{name}</a>
          </li>
        ))}
        {more > 0 && <li>{n('segments.uses.more', more)}</li>}
      </ul>
    </>
  )
}
