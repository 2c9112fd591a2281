'use client'

import { Button } from '@payloadcms/ui'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'
import { useCountdown } from './useCountdown'
import { useDeed } from './useDeed'

interface Props {
  id: string
  /** When it leaves, and what the server's clock shows; ISO 8601. */
  until: string
  now: string
  maySteer: boolean
  onDone: () => void
}

/** The minute after pressing send: what is left of it, and the button that stops it before anything leaves. */
export function UndoNotice({ id, until, now, maySteer, onDone }: Props) {
  const { t } = useTexts()
  const left = useCountdown(until, now)
  const { busy, problem, carryOut } = useDeed(id, onDone)
  return (
    <>
      <Notice kind="info">
        <p className="spets-countdown" role="timer">
          {left > 0 ? t('dispatching.undo.title', { seconds: left }) : t('dispatching.undo.begins')}
        </p>
        <p aria-live="polite" className="spets-hidden">
          {left > 0 ? t('dispatching.undo.announce') : t('dispatching.undo.begins')}
        </p>
        {left > 0 && <p>{t('dispatching.undo.about')}</p>}
        {maySteer && (
          <Button disabled={busy} margin={false} onClick={() => void carryOut('undo')} size="large">
            {busy ? t('dispatching.undo.busy') : t('dispatching.undo.button')}
          </Button>
        )}
      </Notice>
      {problem && <Failure problem={problem} />}
    </>
  )
}
