'use client'

import { Button } from '@payloadcms/ui'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'
import { timeInWords } from '../ui/times'
import { useTexts } from '../texts'
import { useDeed } from './useDeed'

interface Props {
  id: string
  /** ISO 8601. */
  at: string
  zone: string
  maySteer: boolean
  onDone: () => void
}

/** When it is set to be sent, and the way to take it back. */
export function ScheduledNotice({ id, at, zone, maySteer, onDone }: Props) {
  const { t, language } = useTexts()
  const { busy, problem, carryOut } = useDeed(id, onDone)
  return (
    <>
      <Notice kind="info">
        <strong>{t('dispatching.scheduled.title', { at: timeInWords(language, zone, at) })}</strong>
        <p>{t('dispatching.scheduled.about')}</p>
        {maySteer && (
          <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={() => void carryOut('undo')}>
            {busy ? t('dispatching.scheduled.busy') : t('dispatching.scheduled.button')}
          </Button>
        )}
      </Notice>
      {problem && <Failure problem={problem} />}
    </>
  )
}
