'use client'

import { useCallback, useEffect, useState } from 'react'
import type { ProblemDetails } from '../errors'
import type { Translate } from '../i18n'
import { type Answer, ask } from './http'
import { useTexts } from './texts'

export interface Loaded<T> {
  /** What was last read; kept while it is read again. */
  value: T | null
  problem: ProblemDetails | null
  loading: boolean
  reload: () => void
}

type Read<T> = (t: Translate, address: string, init: RequestInit) => Promise<Answer<T>>

/**
 * Reads an address of ours and reads it again when it changes or when told to. Null reads nothing.
 * @param read how it is read, JSON if nothing is said; the same function each time
 */
export function useLoaded<T>(address: string | null, read: Read<T> = ask<T>): Loaded<T> {
  const { t } = useTexts()
  const [turn, setTurn] = useState(0)
  const [state, setState] = useState<State<T>>({ value: null, problem: null, settled: null })
  const asked = address === null ? null : `${turn} ${address}`

  useEffect(() => {
    const controller = new AbortController()
    if (address !== null)
      read(t, address, { signal: controller.signal }).then(
        (answer) => setState((before) => after(before, answer, asked)),
        (error: unknown) => {
          // Whoever leaves, or asks for another, ends the question under way as an error, which is none.
          if (!controller.signal.aborted) throw error
        },
      )
    return () => controller.abort()
  }, [address, asked, read, t])

  const reload = useCallback(() => setTurn((before) => before + 1), [])
  return { value: state.value, problem: state.problem, loading: state.settled !== asked, reload }
}

interface State<T> extends Pick<Loaded<T>, 'value' | 'problem'> {
  /** What was asked for when the last answer came. */
  settled: string | null
}

const after = <T>(before: State<T>, answer: Answer<T>, settled: string | null): State<T> =>
  answer.ok ? { value: answer.value, problem: null, settled } : { value: before.value, problem: answer.problem, settled }
