'use client'

import { useState } from 'react'
import type { ProblemDetails } from '../../errors'
import { type Answer, post } from '../http'
import { useTexts } from '../texts'

/** Does something to a dispatch; one thing at a time, and afterwards its page is read again. */
export function useDeed(dispatch: string, onDone: () => void) {
  const { t } = useTexts()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ProblemDetails | null>(null)

  const carryOut = async <T>(deed: string, body: object = {}): Promise<Answer<T>> => {
    setBusy(true)
    const answer = await post<T>(t, `/api/dispatches/${dispatch}/${deed}`, body)
    setProblem(answer.ok ? null : answer.problem)
    setBusy(false)
    onDone()
    return answer
  }

  return { busy, problem, carryOut }
}
