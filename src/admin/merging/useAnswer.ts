'use client'

import { useCallback, useEffect, useState } from 'react'
import type { ProblemDetails } from '../../errors'
import { type Answer, post } from '../http'
import { useTexts } from '../texts'

/** What an endpoint answers to a question, asked again when the question changes or when told to. Null asks nothing. */
export function useAnswer<T>(address: string, question: object | null) {
  const { t } = useTexts()
  const [turn, setTurn] = useState(0)
  const [answer, setAnswer] = useState<Answer<T> | null>(null)
  const asked = question && JSON.stringify(question)

  useEffect(() => {
    const controller = new AbortController()
    if (asked) post<T>(t, address, JSON.parse(asked), controller.signal).then(setAnswer, () => undefined)
    return () => controller.abort()
  }, [address, asked, t, turn])

  const reload = useCallback(() => setTurn((before) => before + 1), [])
  const [value, problem]: [T | null, ProblemDetails | null] =
    !asked || !answer ? [null, null] : answer.ok ? [answer.value, null] : [null, answer.problem]
  return { value, problem, reload }
}
