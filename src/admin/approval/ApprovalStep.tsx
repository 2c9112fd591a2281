'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { type Answer, post } from '../http'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'
import { type Audience, isReady } from '../sending/audience'
import { ApprovalNotice } from './ApprovalNotice'
import { DispatchLink } from '../sending/DispatchLink'

interface Props {
  id: string
  audience: Audience
  zone: string
  onAsked: () => void
}

/** Asks for somebody else's approval, and tells how it stands. */
export function ApprovalStep({ id, audience, zone, onAsked }: Props) {
  const { t, n } = useTexts()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<Answer<{ told: number | null }> | null>(null)
  const { approval, previousDispatches, toSend } = audience
  const mayAsk = approval.state !== 'asked'

  const ask = async () => {
    setBusy(true)
    const body = { confirmedCount: toSend, previousDispatches, audience: audience.audience }
    setAnswer(await post<{ told: number | null }>(t, `/api/newsletters/${id}/request-approval`, body))
    setBusy(false)
    setAsking(false)
    onAsked()
  }

  return (
    <>
      <ApprovalNotice approval={approval} zone={zone} />
      {answer?.ok && (
        <Notice announce kind={answer.value.told ? 'success' : 'warning'}>
          {toldInWords(answer.value.told)}
        </Notice>
      )}
      {answer?.ok === false && <Failure problem={answer.problem} />}
      {approval.dispatch && approval.state === 'asked' && (
        <p>
          <DispatchLink id={approval.dispatch}>{t('dispatching.approval.toDispatch')}</DispatchLink>
        </p>
      )}
      {mayAsk && !isReady(audience) && <p className="spets-help">{t('admin.confirm.mend')}</p>}
      {mayAsk && (
        <Button disabled={!isReady(audience) || busy} margin={false} onClick={() => setAsking(true)} size="large">
          {busy ? t('dispatching.approval.asking') : t('dispatching.approval.ask')}
        </Button>
      )}
      <ConfirmDialog
        busy={busy}
        busyText={t('dispatching.approval.asking')}
        onCancel={() => setAsking(false)}
        onYes={ask}
        open={asking}
        title={n('dispatching.approval.askTitle', toSend)}
        yes={t('dispatching.approval.askYes')}
      >
        <p>{t('dispatching.approval.askBody')}</p>
      </ConfirmDialog>
    </>
  )

  function toldInWords(told: number | null): string {
    if (told === null) return t('dispatching.approval.notTold')
    return told === 0 ? t('dispatching.approval.nobody') : n('dispatching.approval.told', told)
  }
}
