'use client'

import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import type { ProblemDetails } from '../../errors'
import { aboutField } from '../http'
import { Failure } from '../ui/Failure'
import { useTexts } from '../texts'
import { CodeInput } from './CodeInput'

interface Props {
  label: string
  help?: string
  submit: string
  busy: boolean
  problem: ProblemDetails | null
  onCode: (code: string) => Promise<void>
  onCancel: () => void
  children?: ReactNode
}

/** Asks for a code. No form of its own, since it stands inside the one of the user. */
export function CodeForm({ label, help, submit, busy, problem, onCode, onCancel, children }: Props) {
  const { t } = useTexts()
  const [code, setCode] = useState('')
  const wrong = aboutField(problem, 'code')

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    void onCode(code)
  }

  return (
    <fieldset className="spets-own__code" onKeyDownCapture={onKeyDown}>
      {children}
      {problem && !wrong && <Failure problem={problem} />}
      <CodeInput error={wrong} label={label} onChange={setCode} value={code} {...(help ? { help } : {})} />
      <div className="spets-own__buttons">
        <Button disabled={busy} margin={false} onClick={() => void onCode(code)}>
          {submit}
        </Button>
        <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={onCancel}>
          {t('login.factor.cancel')}
        </Button>
      </div>
    </fieldset>
  )
}
