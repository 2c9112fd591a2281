'use client'

import { Button, useDocumentInfo, useField } from '@payloadcms/ui'
import { useState } from 'react'
import { ask } from '../http'
import { useTexts } from '../texts'
import { Notice } from '../ui/Notice'

const open = ['idea', 'planned', 'started']

/**
 * Asks whether an activity is done whose every carrier is, and makes it done by one press: the status alone is saved,
 * so that nothing half written in the form goes with it.
 * @param came what came of it, in words
 */
export function SuggestDone({ came }: { came: string }) {
  const { t } = useTexts()
  const { id } = useDocumentInfo()
  const { disabled, setValue, value } = useField<string>({ path: 'status' })
  const [state, setState] = useState<'open' | 'busy' | 'done' | { problem: string }>('open')
  const mark = async () => {
    setState('busy')
    const init = { method: 'PATCH', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ status: 'done' }) }
    const answer = await ask(t, `/api/activities/${String(id)}?depth=0`, init)
    if (answer.ok) setValue('done', true)
    setState(answer.ok ? 'done' : { problem: answer.problem.title })
  }
  if (state === 'done' && value === 'done')
    return (
      <Notice announce kind="success">
        {t('planning.done.marked')}
      </Notice>
    )
  if ((disabled && state !== 'busy') || !open.includes(value)) return null
  return (
    <>
      <Notice kind="info">
        {came ? t('planning.done.suggestionWith', { came }) : t('planning.done.suggestion')}{' '}
        <Button buttonStyle="secondary" disabled={state === 'busy'} margin={false} onClick={() => void mark()} size="small">
          {t('planning.done.mark')}
        </Button>
      </Notice>
      {typeof state === 'object' && (
        <Notice announce kind="error">
          {state.problem}
        </Notice>
      )}
    </>
  )
}
