'use client'

import { Button, useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { SeriesDates as Dates } from '../../collections/meetings/MeetingSeries/endpoints'
import type { ProblemDetails } from '../../errors'
import { type Answer, post } from '../http'
import { useTexts } from '../texts'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'
import { SplitSeries } from './SplitSeries'

const ruleFields = [
  'frequency',
  'interval',
  'weekdays',
  'week',
  'weekday',
  'monthsLeftOut',
  'firstDay',
  'lastDay',
  'startClock',
  'endClock',
  'zone',
]

/** How long after the last change the dates are worked out, in milliseconds. */
const pause = 300

/** The rule as words and dates while it is chosen, and the button that makes the meetings once it is saved. */
export function SeriesDates() {
  const { t } = useTexts()
  const { id } = useDocumentInfo()
  const [turn, setTurn] = useState(0)
  const [answer, setAnswer] = useState<Answer<Dates> | null>(null)
  const rule = useFormFields(([fields]) =>
    JSON.stringify(Object.fromEntries(ruleFields.map((name) => [name, fields[name]?.value ?? null]))),
  )
  useEffect(() => {
    const controller = new AbortController()
    const timer = setTimeout(() => {
      const body: unknown = { ...(JSON.parse(rule) as object), id }
      post<Dates>(t, '/api/meeting-series/dates', body, controller.signal).then(setAnswer, (error: unknown) => {
        if (!controller.signal.aborted) throw error
      })
    }, pause)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [id, rule, t, turn])
  return (
    <section aria-label={t('series.dates')} className="field-type spets-look">
      <h3 className="spets-look__title">{t('series.dates')}</h3>
      {answer?.ok === false && <Failure problem={answer.problem} />}
      {answer?.ok && <Found dates={answer.value} id={id ? String(id) : null} onMade={() => setTurn((before) => before + 1)} />}
    </section>
  )
}

function Found({ dates: { dates, problem, words }, id, onMade }: { dates: Dates; id: string | null; onMade: () => void }) {
  const { language, n, t } = useTexts()
  if (problem) return <Notice kind="warning">{problem}</Notice>
  if (words === null) return <p className="spets-help">{t('series.incomplete')}</p>
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'sv-SE', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return (
    <>
      <p>
        {words}. {n('series.count', dates.length)}.
      </p>
      <ul className="spets-series__dates">
        {dates.map(({ day: date, holiday, made }) => (
          <li key={date}>
            {day.format(new Date(date))}
            {made && <span className="spets-help"> ({t('series.made')})</span>}
            {holiday && <strong> {t('series.holiday', { name: holiday })}</strong>}
          </li>
        ))}
      </ul>
      {id ? (
        <Make id={id} missing={dates.filter(({ made }) => !made).length} onMade={onMade} />
      ) : (
        <p className="spets-help">{t('series.saveFirst')}</p>
      )}
      {id && dates.some(({ made }) => made) && <SplitSeries id={id} days={dates.map(({ day: date }) => date)} />}
    </>
  )
}

function Make({ id, missing, onMade }: { id: string; missing: number; onMade: () => void }) {
  const { n, t } = useTexts()
  const isModified = useFormModified()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ProblemDetails | null>(null)
  const make = async () => {
    setBusy(true)
    const answer = await post(t, `/api/meeting-series/${id}/meetings`, {})
    setBusy(false)
    setProblem(answer.ok ? null : answer.problem)
    // The list of its meetings further down is read with the page; nothing unsaved is in the form.
    if (answer.ok) return location.reload()
    onMade()
  }
  if (missing === 0) return <p className="spets-help">{t('series.allMade')}</p>
  return (
    <>
      {problem && <Failure problem={problem} />}
      {isModified ? (
        <p className="spets-help">{t('series.saveFirst')}</p>
      ) : (
        <Button disabled={busy} margin={false} onClick={() => void make()}>
          {busy ? t('series.making') : n('series.make', missing)}
        </Button>
      )}
    </>
  )
}
