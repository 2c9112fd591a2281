'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { Failure } from '../ui/Failure'
import { useTexts } from '../texts'
import { type DispatchAccounting, waiting } from './accounting'
import { useDeed } from './useDeed'

interface Props {
  id: string
  accounting: DispatchAccounting
  onDone: () => void
}

/** Pause and stop, for a dispatch that is on its way. */
export function SteerButtons({ id, accounting, onDone }: Props) {
  const { t, n } = useTexts()
  const [asking, setAsking] = useState(false)
  const { busy, problem, carryOut } = useDeed(id, onDone)
  const { status } = accounting
  if (!['preparing', 'sending', 'paused'].includes(status)) return problem && <Failure problem={problem} />

  const stop = async () => {
    await carryOut('cancel')
    setAsking(false)
  }

  return (
    <>
      <div className="spets-steer">
        {status === 'sending' && (
          <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={() => void carryOut('pause')}>
            {t('dispatching.steer.pause')}
          </Button>
        )}
        <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={() => setAsking(true)}>
          {t('dispatching.steer.cancel')}
        </Button>
      </div>
      {problem && <Failure problem={problem} />}
      <ConfirmDialog
        busy={busy}
        busyText={t('dispatching.steer.cancelling')}
        no={t('dispatching.steer.cancelNo')}
        onCancel={() => setAsking(false)}
        onYes={stop}
        open={asking}
        title={t('dispatching.steer.cancelTitle')}
        yes={t('dispatching.steer.cancelYes')}
      >
        <p>{t('dispatching.steer.cancelBody')}</p>
        {waiting(accounting) > 0 && <p>{n('dispatching.steer.pausedRest', waiting(accounting))}</p>}
      </ConfirmDialog>
    </>
  )
}
