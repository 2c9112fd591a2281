'use client'

import { useForm } from '@payloadcms/ui'
import { useState } from 'react'
import type { ProblemDetails } from '../../errors'
import { post } from '../http'
import { useTexts } from '../texts'

export interface KeyState {
  state: 'noKey' | 'active' | 'revoked'
  /** How the key begins, for recognition. */
  keyStart: string | null
}

export type KeyDeed = 'renew' | 'revoke'

/**
 * What is done with an API client's key. The new key lives in this view only, and is gone when it is left.
 * @param id null before the client is saved
 */
export function useKey(id: string | null, saved: KeyState) {
  const { t } = useTexts()
  const { dispatchFields } = useForm()
  const [newKey, setNewKey] = useState<string | null>(null)
  const [problem, setProblem] = useState<ProblemDetails | null>(null)
  const [busy, setBusy] = useState(false)
  const [asked, ask] = useState<KeyDeed | null>(null)

  async function carryOut(deed: KeyDeed) {
    setBusy(true)
    const path = deed === 'renew' ? 'key' : 'revoke'
    const answer = await post<KeyState & { key?: string }>(t, `/api/api-clients/${id}/${path}`, {})
    setBusy(false)
    ask(null)
    setProblem(answer.ok ? null : answer.problem)
    if (!answer.ok) return
    setNewKey(answer.value.key ?? null)
    dispatchFields({ type: 'UPDATE', path: 'state', value: answer.value.state })
    dispatchFields({ type: 'UPDATE', path: 'keyStart', value: answer.value.keyStart })
  }

  return { ...saved, newKey, problem, busy, asked, ask, carryOut }
}
