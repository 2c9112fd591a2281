'use client'

import { useId } from 'react'
import { timeInWords } from '../ui/times'
import type { ChosenTime } from '../sending/when'
import { useTexts } from '../texts'

/** A day and a time of day; what is wrong with them is said beside them. */
export function DayAndTime({ onChange, when }: { onChange: (day: string, time: string) => void; when: ChosenTime }) {
  const { language, t, zone } = useTexts()
  const id = useId()
  const { day, found, time } = when
  const wrong = typeof found === 'string' ? t(`sending.time.${found}`) : null
  const field = { 'aria-describedby': `${id}-help`, 'aria-invalid': wrong !== null, className: 'spets-input' }
  return (
    <>
      <div className="spets-when__fields">
        <label className="spets-when__field">
          {t('dispatching.when.day')}
          <input {...field} onChange={(event) => onChange(event.currentTarget.value, time)} type="date" value={day} />
        </label>
        <label className="spets-when__field">
          {t('dispatching.when.time')}
          <input {...field} onChange={(event) => onChange(day, event.currentTarget.value)} type="time" value={time} />
        </label>
      </div>
      <p className="spets-help" id={`${id}-help`}>
        {wrong ? <strong className="spets-field__error">{wrong}</strong> : t('setTime.zone')}
        {/* A browser may write the fields in its own language's way. */}
        {typeof found === 'object' && found !== null && ` ${timeInWords(language, zone, found.at.toISOString())}.`}
        {typeof found === 'object' && found?.isTwice ? ` ${t('setTime.twice')}` : ''}
      </p>
    </>
  )
}
