'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { PlannedItem } from '../../domain/planning/items'
import { moved } from '../../domain/planning/move'
import { daysOf, firstDayOf, lastDayOfMonth, occurrencesIn } from '../../domain/planning/when'
import { monthNames, whenInWords } from '../../drawings/year/words'
import type { UiLanguage } from '../../i18n/languages'
import { Field } from '../ui/Field'
import { useTexts } from '../texts'
import type { Change } from './useMoves'

interface Props {
  item: PlannedItem
  year: number
  language: UiLanguage
  change: (item: PlannedItem, change: Change, words: string) => void
  onClose: () => void
}

/** Moves an activity by choosing where to: a day for what has days, else a month. */
export function MoveDialog({ item, year, language, change, onClose }: Props) {
  const { t } = useTexts()
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const days = daysOf(item.when)
  const [from] = occurrencesIn(item.when, year)
  const [month, setMonth] = useState(from?.month ?? 1)
  const [day, setDay] = useState(days?.first ?? '')
  useEffect(() => dialog.current?.showModal(), [])

  const save = (event: FormEvent) => {
    event.preventDefault()
    const target = days ? { month: Number(day.slice(5, 7)), day: Number(day.slice(8)) } : { month }
    const next = moved(item.when, year, from?.month ?? null, target)
    change(item, { when: next }, t('year.move.done', { title: item.title, when: whenInWords({ when: next, clock: null }, language) }))
    onClose()
  }

  return (
    <dialog aria-labelledby={titleId} className="spets-dialog" onClose={onClose} ref={dialog}>
      <form onSubmit={save}>
        <h2 className="spets-dialog__title" id={titleId}>
          {t('year.move.title', { title: item.title })}
        </h2>
        {days ? (
          <Field error={null} label={t('year.move.toDay')}>
            {(field) => (
              <input
                {...field}
                className="spets-input"
                max={lastDayOfMonth(year, 12)}
                min={firstDayOf(year, 1)}
                onChange={({ target }) => setDay(target.value)}
                required
                type="date"
                value={day}
              />
            )}
          </Field>
        ) : (
          <Field error={null} label={t('year.move.toMonth')}>
            {(field) => (
              <select {...field} className="spets-input" onChange={({ target }) => setMonth(Number(target.value))} value={month}>
                {monthNames(language).map((name, index) => (
                  <option key={name} value={index + 1}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <div className="spets-dialog__buttons">
          <Button buttonStyle="secondary" margin={false} onClick={onClose} size="large">
            {t('year.move.cancel')}
          </Button>
          <Button margin={false} size="large" type="submit">
            {t('year.move.save')}
          </Button>
        </div>
      </form>
    </dialog>
  )
}
