'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { aboutField } from '../http'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { Failure } from '../ui/Failure'
import { ReasonField } from '../ui/ReasonField'
import { useTexts } from '../texts'
import { useDeed } from '../dispatches/useDeed'

interface Props {
  id: string
  count: number
  onDone: () => void
}

/** Approve, or say why not. */
export function ApprovalButtons({ id, count, onDone }: Props) {
  const { t, n } = useTexts()
  const [asking, setAsking] = useState<'approve' | 'decline' | null>(null)
  const [answer, setAnswer] = useState('')
  const { busy, problem, carryOut } = useDeed(id, onDone)
  const fieldProblem = aboutField(problem, 'answer')
  const otherProblem = problem && !fieldProblem && <Failure problem={problem} />
  const close = () => setAsking(null)

  const approve = async () => {
    await carryOut('approve')
    close()
  }
  const decline = async () => {
    const { ok } = await carryOut('decline', { answer })
    if (ok) close()
  }

  return (
    <>
      <div className="spets-steer">
        <Button disabled={busy} margin={false} onClick={() => setAsking('approve')}>
          {t('dispatching.approval.approve')}
        </Button>
        <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={() => setAsking('decline')}>
          {t('dispatching.approval.decline')}
        </Button>
      </div>
      {asking !== 'decline' && otherProblem}
      <ConfirmDialog
        busy={busy}
        busyText={t('dispatching.approval.approving')}
        onCancel={close}
        onYes={approve}
        open={asking === 'approve'}
        title={n('dispatching.approval.approveTitle', count)}
        yes={t('dispatching.approval.approveYes')}
      >
        <p>{t('dispatching.approval.approveBody')}</p>
      </ConfirmDialog>
      <ConfirmDialog
        busy={busy}
        busyText={t('dispatching.approval.declineYes')}
        onCancel={close}
        onYes={decline}
        open={asking === 'decline'}
        title={t('dispatching.approval.declineTitle')}
        yes={t('dispatching.approval.declineYes')}
      >
        <ReasonField label={t('dispatching.approval.answer')} onChange={setAnswer} problem={fieldProblem} rows={4} value={answer} />
        {otherProblem}
      </ConfirmDialog>
    </>
  )
}
