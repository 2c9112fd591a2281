'use client'

import { useDebounce } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { SegmentChoice } from '../../collections/actors/Segments/choices'
import type { SegmentFieldName } from '../../domain/segments'
import { useTexts } from '../texts'
import { useLoaded } from '../useLoaded'
import { ChoiceOfMany, type ValuesProps } from './ChoiceOfMany'

interface Props extends ValuesProps {
  field: SegmentFieldName
  of: 'meetings' | 'dispatches'
}

/** Chooses among meetings or dispatches: the latest, or by words of the title. Those chosen stay in sight, first. */
export function FoundValues({ field, of, ...props }: Props) {
  const { t, n } = useTexts()
  const { values } = props
  const id = useId()
  const [text, setText] = useState('')
  const words = useDebounce(text.trim(), 250)
  const query = new URLSearchParams({ field, words, ids: values.join(',') })
  const { value } = useLoaded<{ choices: SegmentChoice[] }>(`/api/segments/choices?${query}`)
  const choices = value?.choices ?? []
  const isChosen = ({ value: each }: SegmentChoice) => values.includes(each)
  const offered = choices.filter((choice) => !choice.forgotten && !isChosen(choice))
  const named = ({ day, forgotten, name }: SegmentChoice) => {
    const whole = day ? `${name}, ${day}` : name
    return forgotten ? t('involvements.choose.forgotten', { name: whole }) : whole
  }
  const options = [...choices.filter(isChosen), ...offered].map((choice) => ({ value: choice.value, label: named(choice) }))
  return (
    <div className="spets-values">
      <label htmlFor={id}>{t(`involvements.choose.${of}`)}</label>
      <input aria-describedby={`${id}-hint`} id={id} onChange={({ target }) => setText(target.value)} type="search" value={text} />
      <span aria-live="polite" className="spets-help" id={`${id}-hint`}>
        {words ? n('involvements.choose.found', offered.length) : t('involvements.choose.hint')}
      </span>
      <ChoiceOfMany {...props} inColumn options={options} />
    </div>
  )
}
