'use client'

import { Button, useField, useFormFields } from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import { useEffect, useRef } from 'react'
import { doubleTimeAt, isShown, skippedIn } from '../../domain/clockChange'
import { wallTimeAt } from '../../domain/zonedTime'
import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'
import { useTypedTime } from './useTypedTime'

const usualZone = 'Europe/Stockholm'

/**
 * Stands below a time in a zone. The picker makes another time of one that the clock skips, without a word; here it is
 * kept as it was written, and refused. Of a time that the clock shows twice it is said which is meant, and the other one
 * can be chosen.
 */
export function ClockChange({ path: givenPath, field }: DateFieldClientProps) {
  const { t } = useTexts()
  const { path, setValue, value } = useField<string | null>({ potentiallyStalePath: givenPath })
  const chosenZone = useFormFields(([fields]) => fields[`${path}_tz`]?.value)
  const zone = typeof chosenZone === 'string' && chosenZone ? chosenZone : usualZone
  const place = useRef<HTMLDivElement>(null)
  const keepSkipped = useSkippedTime(value, zone, setValue)
  useTypedTime(place, value, zone, keepSkipped)
  useFollowedDay(value, zone, keepSkipped)

  const skipped = skippedIn(value, zone)
  const double = value && !skipped && !Number.isNaN(Date.parse(value)) ? doubleTimeAt(new Date(value), zone) : null
  const time = value && double ? wallTimeAt(new Date(value), zone).time.slice(0, 5) : ''
  return (
    <div ref={place} data-field={field.name}>
      {skipped && (
        <Notice announce kind="error">
          {t('problems.timeSkipped', { ...skipped })}
        </Notice>
      )}
      {double && (
        <Notice announce kind="info">
          {t(double.isFirst ? 'admin.clock.first' : 'admin.clock.second', { time })}{' '}
          <Button buttonStyle="secondary" margin={false} onClick={() => setValue(double.other.toISOString())} size="small">
            {t(double.isFirst ? 'admin.clock.takeSecond' : 'admin.clock.takeFirst')}
          </Button>
        </Notice>
      )}
    </div>
  )
}

/**
 * Keeps a time that the clock skips as it was written, also when the picker gives on what it has made of it once more,
 * as it does when Enter is pressed: that is the same instant under another name.
 */
function useSkippedTime(value: string | null | undefined, zone: string, setValue: (value: string) => void) {
  const kept = useRef<string | null>(null)
  useEffect(() => {
    if (kept.current && value && value !== kept.current && minuteOf(value) === minuteOf(kept.current)) setValue(kept.current)
  })
  return (day: string, time: string) => {
    const before = kept.current
    kept.current = isShown(day, time, zone) ? null : `${day}T${time}:00${offsetBefore(day, zone)}`
    if (kept.current) return setValue(kept.current)
    const made = wallOf(before, zone)
    // Whoever writes what the picker had made of it means just that.
    if (before && made?.day === day && made.time === time) setValue(new Date(before).toISOString())
  }
}

/** The picker may keep seconds of when it was opened. */
const minuteOf = (time: string): number => Math.floor(Date.parse(time) / 60_000)

/** A day that is changed takes the time along, which the clock may skip on it. */
function useFollowedDay(value: string | null | undefined, zone: string, keepSkipped: (day: string, time: string) => void) {
  const before = useRef(value)
  useEffect(() => {
    const [was, is] = [wallOf(before.current, zone), wallOf(value, zone)]
    before.current = value
    if (was && is && was.day !== is.day && was.time !== is.time) keepSkipped(is.day, was.time)
  })
}

function wallOf(value: string | null | undefined, zone: string) {
  if (!value || Number.isNaN(Date.parse(value))) return null
  const { day, time } = wallTimeAt(new Date(value), zone)
  return { day, time: time.slice(0, 5) }
}

/** The zone's distance from UTC when the day begins, as RFC 3339 writes it. */
function offsetBefore(day: string, zone: string): string {
  const noonBefore = new Date(Date.parse(`${day}T12:00:00Z`) - 86_400_000)
  const { day: shown, time } = wallTimeAt(noonBefore, zone)
  const minutes = Math.round((Date.parse(`${shown}T${time}Z`) - noonBefore.getTime()) / 60_000)
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}
