'use client'

import { useCallback, useEffect, useState } from 'react'
import type { Problem } from '../errors'
import { ask } from './http'
import { useTexts } from './texts'

export interface Loaded<T> {
  /** What was last read; kept while it is read again. */
  value: T | null
  problem: Problem | null
  loading: boolean
  reload: () => void
}

/** Reads an address of ours and reads it again when it changes or when told to. Null reads nothing. */
export function useLoaded<T>(address: string | null): Loaded<T> {
  const { t } = useTexts()
  const [turn, setTurn] = useState(0)
  const [state, setState] = useState<Omit<Loaded<T>, 'reload'>>({ value: null, problem: null, loading: address !== null })

  useEffect(() => {
    if (address === null) return
    const controller = new AbortController()
    setState((before) => ({ ...before, loading: true }))
    ask<T>(t, address, { signal: controller.signal }).then(
      (answer) =>
        setState((before) =>
          answer.ok
            ? { value: answer.value, problem: null, loading: false }
            : { value: before.value, problem: answer.problem, loading: false },
        ),
      () => undefined,
    )
    return () => controller.abort()
  }, [address, t, turn])

  const reload = useCallback(() => setTurn((before) => before + 1), [])
  return { ...state, reload }
}
