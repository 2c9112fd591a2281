'use client'

import { Button, useField } from '@payloadcms/ui'
import { useState } from 'react'
import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'

const open = ['idea', 'planned', 'started']

/** Asks whether an activity is done whose every carrier is, and says so in its status by one press; saving makes it hold. */
export function SuggestDone() {
  const { t } = useTexts()
  const { disabled, setValue, value } = useField<string>({ path: 'status' })
  const [isMarked, setMarked] = useState(false)
  const mark = () => {
    setValue('done')
    setMarked(true)
  }
  if (isMarked && value === 'done') return <Notice kind="info">{t('planning.done.marked')}</Notice>
  if (disabled || !open.includes(value)) return null
  return (
    <Notice kind="info">
      {t('planning.done.suggestion')}{' '}
      <Button buttonStyle="secondary" margin={false} onClick={mark} size="small">
        {t('planning.done.mark')}
      </Button>
    </Notice>
  )
}
