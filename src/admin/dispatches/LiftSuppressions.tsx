'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { aboutField } from '../http'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'
import { ReasonField } from '../ui/ReasonField'
import { Step } from '../ui/Step'
import { useTexts } from '../texts'
import { useDeed } from './useDeed'

interface Props {
  dispatch: string
  /** How many suppressions in force the dispatch has led to. */
  count: number
  onDone: () => void
}

/** Takes back in one step all suppressions that a dispatch has led to, with the reason for it. */
export function LiftSuppressions({ dispatch, count, onDone }: Props) {
  const { n, t } = useTexts()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [lifted, setLifted] = useState(0)
  const { busy, problem, carryOut } = useDeed(dispatch, onDone)

  const aboutReason = aboutField(problem, 'reason')
  const failure = problem && !aboutReason && <Failure problem={problem} />

  const lift = async () => {
    const answer = await carryOut<{ lifted: number }>('lift-suppressions', { reason, count })
    if (!answer.ok) return
    setLifted(answer.value.lifted)
    setAsking(false)
  }

  if (count === 0 && lifted === 0 && !problem) return null
  return (
    <Step title={t('refusals.lift.title')}>
      {lifted > 0 && (
        <Notice announce kind="success">
          {n('refusals.lift.done', lifted)}
        </Notice>
      )}
      {!asking && failure}
      {count > 0 && (
        <>
          <p>{n('refusals.lift.what', count)}</p>
          <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={() => setAsking(true)}>
            {n('refusals.lift.button', count)}
          </Button>
        </>
      )}
      <ConfirmDialog
        busy={busy}
        busyText={t('refusals.run.busy')}
        onCancel={() => setAsking(false)}
        onYes={lift}
        open={asking}
        title={n('refusals.lift.confirm', count)}
        yes={n('refusals.lift.yes', count)}
      >
        <p>{t('refusals.lift.body')}</p>
        <ReasonField label={t('refusals.lift.reason')} onChange={setReason} problem={aboutReason} value={reason} />
        {failure}
      </ConfirmDialog>
    </Step>
  )
}
