'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Problem } from '../../errors'
import { written } from '../counted'
import { post } from '../http'
import { ConfirmDialog } from '../parts/ConfirmDialog'
import { Failure } from '../parts/Failure'
import { Notice } from '../parts/Notice'
import { useTexts } from '../texts'
import type { DispatchAccounting } from './accounting'

interface Props {
  id: string
  accounting: DispatchAccounting
  mayContinue: boolean
  onContinued: () => void
}

/** Why a dispatch waits for a person, and the button with which the person lets it go on. */
export function PausedNotice({ id, accounting, mayContinue, onContinued }: Props) {
  const { t, n, language } = useTexts()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const count = accounting.countNow ?? 0

  const goOn = async () => {
    setBusy(true)
    const answer = await post(t, `/api/dispatches/${id}/continue`, { confirmedCount: count })
    setProblem(answer.ok ? null : answer.problem)
    setBusy(false)
    setAsking(false)
    onContinued()
  }

  return (
    <>
      <Notice kind="warning">
        <strong>{t('admin.dispatch.paused')}</strong>
        <p>
          {t(`admin.dispatch.pauseReasons.${accounting.pauseReason ?? 'other'}`, {
            confirmed: written(language, accounting.confirmedCount),
          })}
        </p>
        {mayContinue && (
          <Button disabled={busy} margin={false} onClick={() => setAsking(true)}>
            {n('admin.dispatch.continue', count)}
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
      </ConfirmDialog>
    </>
  )
}
