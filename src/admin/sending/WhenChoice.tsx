'use client'

import { useId } from 'react'
import { Choice } from '../ui/Choice'
import { useTexts } from '../texts'
import { chosenTime, firstTime, type When } from './when'

interface Props {
  when: When
  onChange: (when: When) => void
  zone: string
  /** What the server said is wrong with the time. */
  problem: string | null
  /** The time that it was set for before it was taken back, ISO 8601. */
  wasSetFor: string | null
}

/** Now, or at a day and time. What is wrong with a time is said beside it. */
export function WhenChoice({ when, onChange, zone, problem, wasSetFor }: Props) {
  const { t } = useTexts()
  const id = useId()
  const found = when?.found
  const wrong = typeof found === 'string' ? t(`sending.time.${found}`) : problem
  const field = { 'aria-describedby': `${id}-help`, 'aria-invalid': Boolean(wrong), className: 'spets-input' }
  const choose = (day: string, time: string) => onChange(chosenTime(day, time, zone, new Date()))
  return (
    <div className="spets-when">
      <Choice
        label={t('dispatching.when.label')}
        onChange={(choice) => onChange(choice === 'now' ? null : firstTime(wasSetFor, zone, new Date()))}
        options={[
          { value: 'now', label: t('dispatching.when.now') },
          { value: 'later', label: t('dispatching.when.later') },
        ]}
        value={when ? 'later' : 'now'}
      />
      {when && (
        <>
          <div className="spets-when__fields">
            <label className="spets-when__field">
              {t('dispatching.when.day')}
              <input {...field} onChange={(event) => choose(event.currentTarget.value, when.time)} type="date" value={when.day} />
            </label>
            <label className="spets-when__field">
              {t('dispatching.when.time')}
              <input {...field} onChange={(event) => choose(when.day, event.currentTarget.value)} type="time" value={when.time} />
            </label>
          </div>
          <p className="spets-help" id={`${id}-help`}>
            {wrong ? <strong className="spets-field__error">{wrong}</strong> : t('dispatching.when.zone')}
            {typeof found === 'object' && found?.isTwice ? ` ${t('dispatching.when.twice')}` : ''}
          </p>
        </>
      )}
    </div>
  )
}
