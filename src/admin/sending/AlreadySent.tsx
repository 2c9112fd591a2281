'use client'

import { Notice } from '../parts/Notice'
import { useTexts } from '../texts'
import { type Audience, isClosed } from './audience'
import { DispatchLink } from './DispatchLink'
import { type SendableCollection, sendables } from './mailings'

/** Tells that it has been sent before, and what a further sending would do. */
export function AlreadySent({ audience, collection }: { audience: Audience; collection: SendableCollection }) {
  const { t, n } = useTexts()
  const { texts } = sendables[collection]
  const { previousDispatches, lastDispatch } = audience
  if (previousDispatches === 0) return null
  return (
    <Notice kind={isClosed(collection, audience) ? 'info' : 'warning'}>
      <p>
        {n(`${texts}.already`, previousDispatches)}{' '}
        {t(isClosed(collection, audience) ? `${texts}.closed` : `${texts}.again`)}
      </p>
      {lastDispatch && (
        <DispatchLink id={lastDispatch.id}>
          {t('admin.confirm.lastDispatch')} ({t(`admin.dispatch.statuses.${lastDispatch.status}`)})
        </DispatchLink>
      )}
    </Notice>
  )
}
