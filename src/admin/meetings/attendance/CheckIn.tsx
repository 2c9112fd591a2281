'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { type Attendee, standingOf } from '../../../domain/attendance'
import { useTexts } from '../../texts'
import { Notice } from '../../ui/Notice'
import { useTicks } from './useTicks'

interface Props {
  meeting: string
  attendees: readonly Attendee[]
  onEnd: () => void
}

/** Ticks off who comes through the door, on a phone and without a network too. */
export function CheckIn({ attendees, meeting, onEnd }: Props) {
  const { n, t } = useTexts()
  const fieldId = useId()
  const [words, setWords] = useState('')
  const { isHere, isUnreadable, press, waiting } = useTicks(meeting)
  const expected = attendees.filter(({ invitation }) => invitation !== null)
  const wanted = words.trim().toLowerCase()
  const shown = expected.filter(
    (attendee) =>
      (wanted === '' ? standingOf(attendee) === 'coming' || isHere(attendee) : true) &&
      `${attendee.name} ${attendee.organisations.join(' ')}`.toLowerCase().includes(wanted),
  )
  const here = expected.filter(isHere).length
  const all = expected.filter((attendee) => standingOf(attendee) === 'coming').length
  return (
    <section aria-label={t('attendance.checkIn')} className="spets-checkin">
      <p className="spets-help">{t('attendance.checkInAbout')}</p>
      <p aria-live="polite" className="spets-number">
        {t('attendance.hereCount', { count: here, all: Math.max(all, here) })}
      </p>
      {isUnreadable && (
        <Notice announce kind="warning">
          <p>{t('attendance.unreadable')}</p>
        </Notice>
      )}
      {waiting > 0 && <Notice kind="warning">{n('attendance.waitingToSend', waiting)}</Notice>}
      <div className="spets-field">
        <label htmlFor={fieldId}>{t('attendance.search')}</label>
        <input className="spets-input" id={fieldId} onChange={(event) => setWords(event.currentTarget.value)} type="search" value={words} />
      </div>
      {shown.length === 0 && <p>{t(wanted ? 'attendance.notFound' : 'attendance.nobodyComes')}</p>}
      <ul className="spets-checkin__list">
        {shown.map((attendee) => (
          <li key={attendee.contact}>
            <button
              aria-label={t('attendance.here', { name: attendee.name })}
              aria-pressed={isHere(attendee)}
              className="spets-checkin__one"
              onClick={() => press(attendee)}
              type="button"
            >
              <span aria-hidden="true" className="spets-checkin__mark">
                {isHere(attendee) ? '✓' : ''}
              </span>
              <span>
                <strong>{attendee.name}</strong>
                {attendee.guests > 0 && ` +${attendee.guests}`}
                <span className="spets-help">{attendee.organisations.join(', ')}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Button buttonStyle="secondary" margin={false} onClick={onEnd}>
        {t('attendance.checkInClose')}
      </Button>
    </section>
  )
}
