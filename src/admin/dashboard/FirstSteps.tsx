'use client'

import { Link, usePreferences } from '@payloadcms/ui'
import { useState } from 'react'
import { useTexts } from '../texts'
import type { FirstStep } from './read/firstSteps'
import { firstStepsPreference } from './preference'

/** The way to the first newsletter. Closed by its reader it does not come back. */
export function FirstSteps({ steps }: { steps: FirstStep[] }) {
  const { t } = useTexts()
  const { setPreference } = usePreferences()
  const [open, setOpen] = useState(true)
  if (!open) return null

  const close = async () => {
    setOpen(false)
    await setPreference(firstStepsPreference, { closed: true })
  }

  return (
    <section aria-labelledby="first-steps" className="spets-card spets-card--steps">
      <h2 className="spets-card__title" id="first-steps">
        {t('dashboard.steps.title')}
      </h2>
      <p className="spets-help">{t('dashboard.steps.about')}</p>
      <ol className="spets-steps">
        {steps.map(({ done, href, step }) => (
          <li className={done ? 'spets-steps__step spets-steps__step--done' : 'spets-steps__step'} key={step}>
            <span aria-hidden="true" className="spets-steps__mark">
              {done ? '✓' : ''}
            </span>
            <span className="spets-hidden">{t(done ? 'dashboard.steps.done' : 'dashboard.steps.left')}: </span>
            <Link href={href} prefetch={false}>
              {t(`dashboard.steps.${step}`)}
            </Link>
          </li>
        ))}
      </ol>
      <button className="spets-pane__link" onClick={() => void close()} type="button">
        {t('dashboard.steps.close')}
      </button>
    </section>
  )
}
