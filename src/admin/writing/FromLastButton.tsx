'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { ProblemDetails } from '../../errors'
import { adminAddresses } from '../addresses'
import { post } from '../http'
import { Failure } from '../ui/Failure'
import { useTexts } from '../texts'

/** A new newsletter from what is new, or from the last one in one step. */
export function FromLastButton() {
  const { t } = useTexts()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ProblemDetails | null>(null)

  const copy = async () => {
    setBusy(true)
    setProblem(null)
    const answer = await post<{ id: string }>(t, '/api/newsletters/from-last', {})
    if (answer.ok) return router.push(`${adminAddresses.document('newsletters', answer.value.id)}#field-subject`)
    setBusy(false)
    setProblem(answer.problem)
  }

  return (
    <div className="spets-fromlast">
      <Button buttonStyle="secondary" el="link" margin={false} size="small" to={adminAddresses.whatsNew}>
        {t('whatsNew.button')}
      </Button>
      <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={() => void copy()} size="small">
        {t(busy ? 'writing.fromLast.copying' : 'writing.fromLast.button')}
      </Button>
      {problem && <Failure problem={problem} />}
    </div>
  )
}
