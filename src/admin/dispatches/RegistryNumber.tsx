'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import { Failure } from '../ui/Failure'
import { useTexts } from '../texts'
import { useDeed } from './useDeed'

interface Props {
  dispatch: string
  registryNumber: string
  onDone: () => void
}

/** The number that a dispatch has in the authority's register, to be written or changed. */
export function RegistryNumber({ dispatch, registryNumber, onDone }: Props) {
  const { t } = useTexts()
  const id = useId()
  const [value, setValue] = useState(registryNumber)
  const [saved, setSaved] = useState(false)
  const { busy, problem, carryOut } = useDeed(dispatch, onDone)

  const save = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await carryOut('registry-number', { registryNumber: value })
    setSaved(answer.ok)
  }

  return (
    <form className="spets-registry" onSubmit={(event) => void save(event)}>
      <label htmlFor={id}>{t('record.registryNumber')}</label>
      <input
        id={id}
        maxLength={60}
        onChange={(event) => {
          setValue(event.target.value)
          setSaved(false)
        }}
        type="text"
        value={value}
      />
      <Button buttonStyle="secondary" disabled={busy || value.trim() === registryNumber} margin={false} type="submit">
        {t('record.save')}
      </Button>
      <output>{saved ? t('record.saved') : ''}</output>
      {problem && <Failure problem={problem} />}
    </form>
  )
}
