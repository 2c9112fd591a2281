'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { contentLanguages } from '../../i18n/languages'
import { Step } from '../ui/Step'
import { timeInWords } from '../ui/times'
import { useTexts } from '../texts'
import { CorrectionForm } from './CorrectionForm'
import type { DispatchFacts } from './dispatchFacts'
import { WebCorrectionForm } from './WebCorrectionForm'

interface Props {
  facts: DispatchFacts
  mayCorrect: boolean
  onDone: () => void
}

/** What has been corrected after a newsletter was sent, and the ways to correct it. */
export function Corrections({ facts, mayCorrect, onDone }: Props) {
  const { t, language } = useTexts()
  const [open, setOpen] = useState<'web' | 'correct' | null>(null)
  const { id, kind, webVersion, webCorrections, zone } = facts
  if (kind !== 'newsletter' || (!mayCorrect && webCorrections.length === 0)) return null
  return (
    <Step title={t('dispatching.facts.corrected')}>
      {webCorrections.length > 0 && (
        <>
          <h3 className="spets-subtitle">{t('dispatching.web.history')}</h3>
          <ul className="spets-history">
            {webCorrections.map(({ at, by, note }) => (
              <li key={at}>
                <strong>
                  <time dateTime={at}>{timeInWords(language, zone, at)}</time>
                  {by && `, ${by}`}
                </strong>
                {contentLanguages.map(
                  (each) =>
                    note[each] && (
                      <p key={each} lang={each}>
                        {note[each]}
                      </p>
                    ),
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {mayCorrect && (
        <div className="spets-steer">
          {webVersion && (
            <Button
              aria-expanded={open === 'web'}
              buttonStyle="secondary"
              margin={false}
              onClick={() => setOpen(open === 'web' ? null : 'web')}
            >
              {t('dispatching.web.open')}
            </Button>
          )}
          <Button
            aria-expanded={open === 'correct'}
            buttonStyle="secondary"
            margin={false}
            onClick={() => setOpen(open === 'correct' ? null : 'correct')}
          >
            {t('dispatching.correct.open')}
          </Button>
        </div>
      )}
      {open === 'web' && <WebCorrectionForm id={id} onDone={onDone} />}
      {open === 'correct' && <CorrectionForm facts={facts} />}
    </Step>
  )
}
