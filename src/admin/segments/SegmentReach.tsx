'use client'

import { useState } from 'react'
import type { SegmentReach as Reach } from '../../collections/actors/Segments/reach'
import { type Purpose, purposes } from '../../domain/mailings'
import { type Answer, post } from '../http'
import { Choice } from '../ui/Choice'
import { Failure } from '../ui/Failure'
import { useTexts } from '../texts'
import { useAsked } from './useAsked'

/** Who of those picked would get a mailing now, and why the others would not. */
export function SegmentReach() {
  const { t, n } = useTexts()
  const asked = useAsked()
  const [purpose, setPurpose] = useState<Purpose>('newsletter')
  const [answer, setAnswer] = useState<{ about: string; answer: Answer<Reach> } | null>(null)
  const about = `${purpose} ${asked}`
  const current = answer?.about === about ? answer.answer : null

  const count = async () => {
    const body = { ...(JSON.parse(asked) as object), purpose }
    setAnswer({ about, answer: await post<Reach>(t, '/api/segments/reach', body) })
  }

  return (
    <section aria-label={t('segments.reach.title')} className="field-type spets-look">
      <h3 className="spets-look__title">{t('segments.reach.title')}</h3>
      <p className="spets-help">{t('segments.reach.about')}</p>
      <Choice
        label={t('segments.reach.purpose')}
        onChange={setPurpose}
        options={purposes.map((value) => ({ value, label: t(`segments.reach.purposes.${value}`) }))}
        value={purpose}
      />
      <button className="spets-builder__button" onClick={() => void count()} type="button">
        {t('segments.reach.show')}
      </button>
      <div aria-live="polite">
        {current?.ok === false && <Failure problem={current.problem} />}
        {current?.ok && (
          <>
            <p className="spets-number">{n('segments.reach.gets', current.value.gets)}</p>
            <p>{current.value.leftOut.length === 0 ? t('segments.reach.everyone') : n('segments.reach.leftOut', sum(current.value))}</p>
            <ul>
              {current.value.leftOut.map(({ count: some, reason }) => (
                <li key={reason}>{t('segments.reach.reason', { count: some, reason: t(`admin.audience.whyNot.${reason}`) })}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}

const sum = ({ leftOut }: Reach): number => leftOut.reduce((total, { count }) => total + count, 0)
