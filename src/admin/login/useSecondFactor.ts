'use client'

import { useState } from 'react'
import type { SetUp } from '../../domain/login/setUp'
import type { ProblemDetails } from '../../errors'
import { post } from '../http'
import { useTexts } from '../texts'
import { useLoaded } from '../useLoaded'

/** What is told of a user's second factor. */
export interface FactorState {
  on: boolean
  /** Since when, ISO 8601. */
  since: string | null
  codesLeft: number
  /** The publisher demands it of the user's role. */
  demanded: boolean
  /** It is the second factor of whoever asks. */
  own: boolean
}

export type Doing = { name: 'setUp'; setUp: SetUp } | { name: 'renew' } | { name: 'turnOff' } | { name: 'reset' }

/** A user's second factor, and what can be done with it. */
export function useSecondFactor(user: string) {
  const { t } = useTexts()
  const { value: state, problem: unread, reload } = useLoaded<FactorState>(`/api/users/${user}/second-factor`)
  const [doing, setDoing] = useState<Doing | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)
  const [problem, setProblem] = useState<ProblemDetails | null>(null)
  const [busy, setBusy] = useState(false)

  async function send<T>(path: string, body: object = {}): Promise<T | null> {
    setBusy(true)
    const answer = await post<T>(t, `/api/users/${path}`, body)
    setBusy(false)
    setProblem(answer.ok ? null : answer.problem)
    return answer.ok ? answer.value : null
  }

  function begin(what: Doing | null) {
    setProblem(null)
    setCodes(null)
    setDoing(what)
  }

  async function beginSetUp() {
    const setUp = await send<SetUp>('second-factor/begin')
    if (setUp) begin({ name: 'setUp', setUp })
  }

  async function finish(path: string, body: object = {}) {
    const done = await send<{ recoveryCodes?: string[] }>(path, body)
    if (!done) return
    begin(null)
    setCodes(done.recoveryCodes ?? null)
    reload()
  }

  return { state, unread, doing, codes, problem, busy, begin, beginSetUp, finish, putAway: () => setCodes(null) }
}
