'use client'

import { Button } from '@payloadcms/ui'
import { blockerInWords } from '../../domain/blockerWords'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'
import { clockInWords } from '../ui/times'
import { useTexts } from '../texts'
import type { DispatchAccounting } from './accounting'
import { useDeed } from './useDeed'

interface Props {
  id: string
  accounting: DispatchAccounting
  zone: string
  maySteer: boolean
  onDone: () => void
}

/** What keeps a dispatch back, and when it is tried again. */
export function RetryNotice({ id, accounting, zone, maySteer, onDone }: Props) {
  const { t, language } = useTexts()
  const { busy, problem, carryOut } = useDeed(id, onDone)
  const { retryAt, status } = accounting
  if (!accounting.problem || status === 'paused') return null
  return (
    <>
      <Notice kind="error">
        <strong>{t('admin.dispatch.problem')}</strong>
        <p>{blockerInWords(t, accounting.blocker ?? 'serverUnreachable', accounting.problem)}</p>
        {status === 'sending' && (
          <p>{retryAt ? t('dispatching.retry.at', { at: clockInWords(language, zone, retryAt) }) : t('dispatching.retry.soon')}</p>
        )}
        {maySteer && retryAt && status === 'sending' && (
          <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={() => void carryOut('retry')}>
            {t('dispatching.retry.button')}
          </Button>
        )}
      </Notice>
      {problem && <Failure problem={problem} />}
    </>
  )
}
