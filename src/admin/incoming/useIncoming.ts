'use client'

import { useForm } from '@payloadcms/ui'
import { useState } from 'react'
import type { PersonsVerdict } from '../../domain/inbound/verdict'
import type { IncomingState } from '../../domain/mailings'
import type { ProblemDetails } from '../../errors'
import { post } from '../http'
import { useTexts } from '../texts'

/** What a person says that a mail is. */
export interface Said {
  verdict: PersonsVerdict
  address: string
  reason: string
}

type Deed = 'undo' | 'settle' | 'count-replies' | 'proposal'

/** Undoes and settles a mail that has come in; one thing at a time, and the fields below show it at once. */
export function useIncoming(id: string) {
  const { t } = useTexts()
  const { dispatchFields } = useForm()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ProblemDetails | null>(null)

  async function carryOut(deed: Deed, body: Partial<Said> & { accept?: boolean }): Promise<boolean> {
    setBusy(true)
    const answer = await post<{ state: IncomingState; verdict?: PersonsVerdict }>(t, `/api/incoming-mails/${id}/${deed}`, body)
    setBusy(false)
    setProblem(answer.ok ? null : answer.problem)
    if (!answer.ok) return false
    const { state, verdict } = answer.value
    dispatchFields({ type: 'UPDATE', path: 'state', value: state })
    dispatchFields({ type: 'UPDATE', path: 'settledReason', value: body.reason ?? '' })
    if (verdict) dispatchFields({ type: 'UPDATE', path: 'verdict', value: verdict })
    return true
  }

  return {
    busy,
    problem,
    undo: (reason: string) => carryOut('undo', { reason }),
    settle: (said: Said) => carryOut('settle', said),
    count: (address: string | null) => carryOut('count-replies', address === null ? {} : { address }),
    decide: (accept: boolean) => carryOut('proposal', { accept }),
  }
}
