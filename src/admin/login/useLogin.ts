'use client'

import { useState } from 'react'
import type { SetUp } from '../../domain/login/setUp'
import { useTexts } from '../texts'

/** Where a login stands. */
export type Stage =
  { name: 'password' } | { name: 'code' } | { name: 'setUp'; setUp: SetUp } | { name: 'recoveryCodes'; codes: string[] } | { name: 'done' }

interface Refused {
  message: string
  data?: { step?: 'code' | 'setUp'; wrong?: boolean } & Partial<SetUp>
}

/** Logs in, step by step. The password stays in this view until the last step is taken. */
export function useLogin(onDone: () => void) {
  const { t } = useTexts()
  const [stage, setStage] = useState<Stage>({ name: 'password' })
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  async function send(data: { email: string; password: string; code: string }) {
    if (!data.email || !data.password) return setProblem(t('login.page.missing'))
    if (stage.name !== 'password' && !data.code) return setProblem(t('login.codeMissing'))
    setBusy(true)
    setProblem(null)
    const answer = await askToLogIn(data)
    setBusy(false)
    if (!answer) return setProblem(t('admin.failures.noConnection'))
    if (answer.ok) return arrive(answer.recoveryCodes)
    const { message, data: left } = answer.refused
    if (left?.step && !left.wrong) return setStage(stageOf(left))
    setProblem(message || t('admin.failures.unknown'))
  }

  function arrive(codes: string[]) {
    if (codes.length > 0) return setStage({ name: 'recoveryCodes', codes })
    setStage({ name: 'done' })
    onDone()
  }

  const startOver = () => {
    setProblem(null)
    setStage({ name: 'password' })
  }

  return { stage, problem, busy, send, startOver }
}

const stageOf = ({ step, secret, address }: NonNullable<Refused['data']>): Stage =>
  step === 'setUp' && secret && address ? { name: 'setUp', setUp: { secret, address } } : { name: 'code' }

type Answered = { ok: true; recoveryCodes: string[] } | { ok: false; refused: Refused }

/** Null when no answer came. */
async function askToLogIn(data: object): Promise<Answered | null> {
  try {
    const response = await fetch('/api/users/login', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(data),
    })
    const body = (await response.json()) as { recoveryCodes?: string[]; errors?: Refused[] }
    if (response.ok) return { ok: true, recoveryCodes: body.recoveryCodes ?? [] }
    return { ok: false, refused: body.errors?.[0] ?? { message: '' } }
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return null
    throw error
  }
}
