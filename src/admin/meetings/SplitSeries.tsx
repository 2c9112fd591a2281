'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Split } from '../../collections/meetings/MeetingSeries/split'
import { adminAddresses } from '../addresses'
import { type Answer, post } from '../http'
import { useTexts } from '../texts'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'

/** "This and later": from a day on the series goes on as another, at another time or place. */
export function SplitSeries({ days, id }: { days: readonly string[]; id: string }) {
  const { t } = useTexts()
  const [from, setFrom] = useState('')
  const [startClock, setStart] = useState('')
  const [endClock, setEnd] = useState('')
  const [place, setPlace] = useState('')
  const [busy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<Answer<Split> | null>(null)
  const fieldId = useId()
  const split = async () => {
    setBusy(true)
    const changes = { startClock, endClock, place }
    const said = Object.fromEntries(Object.entries(changes).filter(([, value]) => value.trim() !== ''))
    setAnswer(await post<Split>(t, `/api/meeting-series/${id}/split`, { from, ...said }))
    setBusy(false)
  }
  if (answer?.ok)
    return (
      <Notice announce kind="success">
        <p>{t('series.split.done', { count: answer.value.moved })}</p>
        {answer.value.toTell && <a href={adminAddresses.meetingMail(answer.value.toTell, 'seriesUpdate')}>{t('series.split.tell')}</a>}
        {answer.value.series && <a href={adminAddresses.document('meeting-series', answer.value.series)}>{t('series.split.open')}</a>}
      </Notice>
    )
  return (
    <details className="spets-rows">
      <summary className="spets-rows__summary">{t('series.split.title')}</summary>
      <p className="spets-help">{t('series.split.about')}</p>
      {answer?.ok === false && <Failure problem={answer.problem} />}
      <div className="spets-field">
        <label htmlFor={`${fieldId}-from`}>{t('series.split.from')}</label>
        <select className="spets-input" id={`${fieldId}-from`} onChange={(event) => setFrom(event.currentTarget.value)} value={from}>
          <option value="">–</option>
          {days.slice(1).map((day) => (
            <option key={day} value={day}>
              {day}
            </option>
          ))}
        </select>
      </div>
      <Text id={`${fieldId}-start`} label={t('series.split.startClock')} onChange={setStart} placeholder="09:00" value={startClock} />
      <Text id={`${fieldId}-end`} label={t('series.split.endClock')} onChange={setEnd} placeholder="12:00" value={endClock} />
      <Text id={`${fieldId}-place`} label={t('series.split.place')} onChange={setPlace} value={place} />
      <Button buttonStyle="secondary" disabled={busy || from === ''} margin={false} onClick={() => void split()}>
        {t('series.split.go')}
      </Button>
    </details>
  )
}

interface TextProps {
  id: string
  label: string
  value: string
  placeholder?: string
  onChange: (value: string) => void
}

const Text = ({ id, label, onChange, placeholder = '', value }: TextProps) => (
  <div className="spets-field">
    <label htmlFor={id}>{label}</label>
    <input
      className="spets-input"
      id={id}
      onChange={(event) => onChange(event.currentTarget.value)}
      placeholder={placeholder}
      value={value}
    />
  </div>
)
