'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { RunChoice } from '../../domain/refusal/run'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'
import type { DispatchAccounting } from './accounting'
import { useDeed } from './useDeed'

interface Props {
  id: string
  accounting: DispatchAccounting
  maySettle: boolean
  onDone: () => void
}

/** That a run of refusals has stopped a dispatch, what the server said, and what a person can make of it. */
export function RunNotice({ id, accounting, maySettle, onDone }: Props) {
  const { n, t } = useTexts()
  const [asking, setAsking] = useState(false)
  const { busy, problem, carryOut } = useDeed(id, onDone)
  const count = accounting.refusedAlike ?? 0

  const decide = async (choice: RunChoice) => {
    await carryOut('refusals', { choice, count })
    setAsking(false)
  }

  return (
    <>
      <Notice kind="warning">
        <strong>{t('admin.dispatch.paused')}</strong>
        <p>{n('refusals.run.what', count)}</p>
        <p>{t('refusals.said')}</p>
        <blockquote>{accounting.problem}</blockquote>
        {!maySettle && <p>{t('refusals.run.waits')}</p>}
        {maySettle && (
          <div className="spets-steer">
            <Button disabled={busy} margin={false} onClick={() => void decide('again')}>
              {n('refusals.run.again', count)}
            </Button>
            <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={() => setAsking(true)}>
              {n('refusals.run.dead', count)}
            </Button>
            <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={() => void decide('letBe')}>
              {t('refusals.run.letBe')}
            </Button>
          </div>
        )}
      </Notice>
      {problem && <Failure problem={problem} />}
      <ConfirmDialog
        busy={busy}
        busyText={t('refusals.run.busy')}
        onCancel={() => setAsking(false)}
        onYes={() => decide('dead')}
        open={asking}
        title={n('refusals.run.deadTitle', count)}
        yes={n('refusals.run.deadYes', count)}
      >
        <p>{t('refusals.run.deadBody')}</p>
      </ConfirmDialog>
    </>
  )
}
