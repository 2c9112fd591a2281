'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { ProblemDetails } from '../../errors'
import { post } from '../http'
import { useTexts } from '../texts'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'

/** Has a message sent once more. */
export function SendAgain() {
  const { t } = useTexts()
  const { id } = useDocumentInfo()
  const [isAsked, setAsked] = useState(false)
  const [problem, setProblem] = useState<ProblemDetails | null>(null)
  if (!id) return null

  async function again() {
    const answer = await post(t, `/api/webhook-deliveries/${id}/again`, {})
    setAsked(answer.ok)
    setProblem(answer.ok ? null : answer.problem)
  }

  return (
    <div className="spets-over-form">
      <Button buttonStyle="secondary" disabled={isAsked} margin={false} onClick={() => void again()}>
        {t('webhooks.again')}
      </Button>
      <div aria-live="polite">
        {isAsked && <Notice kind="success">{t('webhooks.againAsked')}</Notice>}
        {problem && <Failure problem={problem} />}
      </div>
    </div>
  )
}
