'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { Untold } from '../../mail'
import { adminAddresses } from '../addresses'
import { useTexts } from '../texts'
import { Notice } from '../ui/Notice'
import { useLoaded } from '../useLoaded'

/**
 * Asks, once a change that concerns those who are invited has been saved, whether to tell them, and shows to how many.
 * Nothing is sent from here; whoever has said "not now" is asked again when the meeting is opened next.
 */
export function UntoldNotice() {
  const { n, t } = useTexts()
  const { id, lastUpdateTime, hasSavePermission } = useDocumentInfo()
  const [putOff, setPutOff] = useState<number | null>(null)
  // Asked anew after each save.
  const { value } = useLoaded<{ untold: Untold | null }>(
    id && hasSavePermission ? `/api/meetings/${id}/untold?saved=${lastUpdateTime}` : null,
  )
  const untold = value?.untold
  if (!untold || putOff === lastUpdateTime) return null
  const what = untold.changes.map((change) => t(`meetingMail.untoldParts.${change}`)).join(', ')
  return (
    <div className="field-type">
      <Notice announce kind="warning">
        <p>{n(untold.mail === 'update' ? 'meetingMail.untold' : 'meetingMail.untoldCancelled', untold.count)}</p>
        {untold.mail === 'update' && what && <p>{t('meetingMail.untoldWhat', { what })}</p>}
        <div className="spets-meeting__buttons">
          <Button el="link" margin={false} size="small" to={adminAddresses.meetingMail(String(id), untold.mail)}>
            {t('meetingMail.untoldShow')}
          </Button>
          {untold.inSeries && (
            <Button el="link" margin={false} size="small" to={adminAddresses.meetingMail(String(id), 'seriesUpdate')}>
              {t('meetingMail.untoldSeries', { count: untold.inSeries })}
            </Button>
          )}
          <Button buttonStyle="secondary" margin={false} onClick={() => setPutOff(lastUpdateTime)} size="small">
            {t('meetingMail.untoldLater')}
          </Button>
        </div>
      </Notice>
    </div>
  )
}
