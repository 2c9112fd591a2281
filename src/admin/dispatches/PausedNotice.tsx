'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { written } from '../counted'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'
import { timeInWords } from '../ui/times'
import { useTexts } from '../texts'
import { type DispatchAccounting, waiting } from './accounting'
import { useDeed } from './useDeed'

interface Props {
  id: string
  accounting: DispatchAccounting
  mayContinue: boolean
  /** IANA zone in which times are told. */
  zone: string
  onContinued: () => void
}

/**
 * Why a dispatch waits for a person, and the button with which the person lets it go on. Before it has begun
 * the number is confirmed anew; afterwards it goes on where it was.
 */
export function PausedNotice({ id, accounting, mayContinue, zone, onContinued }: Props) {
  const { t, n, language } = useTexts()
  const [asking, setAsking] = useState(false)
  const { busy, problem, carryOut } = useDeed(id, onContinued)
  const { hasBegun, now, scheduledFor } = accounting
  const isSetForLater = !hasBegun && scheduledFor !== null && scheduledFor > now
  const count = accounting.countNow ?? 0

  const goOn = async () => {
    await carryOut('resume', { confirmedCount: count })
    setAsking(false)
  }

  return (
    <>
      <Notice kind="warning">
        <strong>{t('admin.dispatch.paused')}</strong>
        <p>{reason()}</p>
        {accounting.pauseReason === 'refused' && accounting.problem && (
          <>
            <p>{t('refusals.said')}</p>
            <blockquote>{accounting.problem}</blockquote>
          </>
        )}
        {hasBegun && <p>{n('dispatching.steer.pausedRest', waiting(accounting))}</p>}
        {mayContinue && accounting.pauseReason !== 'meetingChanged' && (
          <Button disabled={busy} margin={false} onClick={() => (hasBegun ? void goOn() : setAsking(true))}>
            {hasBegun ? t('dispatching.steer.goOn') : n('admin.dispatch.continue', count)}
          </Button>
        )}
      </Notice>
      {problem && <Failure problem={problem} />}
      <ConfirmDialog
        busy={busy}
        busyText={t('admin.dispatch.continuing')}
        onCancel={() => setAsking(false)}
        onYes={goOn}
        open={asking}
        title={n('admin.dispatch.continueTitle', count)}
        yes={n('admin.dispatch.continueYes', count)}
      >
        <p>{t('admin.dispatch.continueBody')}</p>
        {isSetForLater && <p>{t('uncertain.continueAt', { at: timeInWords(language, zone, scheduledFor) })}</p>}
      </ConfirmDialog>
    </>
  )

  function reason(): string {
    const { pauseReason, confirmedCount } = accounting
    if (pauseReason === 'refused' || pauseReason === 'refusals') return t('refusals.refused')
    if (pauseReason === 'byHand' || pauseReason === 'senderNotAllowed') return t(`dispatching.paused.${pauseReason}`)
    return t(`admin.dispatch.pauseReasons.${pauseReason ?? 'other'}`, { confirmed: written(language, confirmedCount) })
  }
}
