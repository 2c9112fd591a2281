'use client'

import { useId } from 'react'
import type { CorrectionNote } from '../../domain/mailContent'
import { contentLanguages } from '../../i18n/languages'
import { useTexts } from '../texts'

interface Props {
  label: string
  note: CorrectionNote
  onChange: (note: CorrectionNote) => void
  /** What is wrong with the Swedish text. */
  problem: string | null
}

/** What a correction says, in each language; Swedish has to be there. */
export function NoteFields({ label, note, onChange, problem }: Props) {
  const { t } = useTexts()
  const id = useId()
  return (
    <fieldset className="spets-fieldset">
      <legend>{label}</legend>
      {contentLanguages.map((language) => {
        const wrong = language === 'sv' ? problem : null
        return (
          <div className="spets-field" key={language}>
            <label htmlFor={`${id}-${language}`}>
              {t(`dispatching.web.notes.${language}`)} {language !== 'sv' && t('dispatching.web.optional')}
            </label>
            <textarea
              aria-describedby={wrong ? `${id}-problem` : undefined}
              aria-invalid={Boolean(wrong)}
              className="spets-input"
              id={`${id}-${language}`}
              lang={language}
              maxLength={5000}
              onChange={(event) => onChange({ ...note, [language]: event.currentTarget.value })}
              rows={language === 'sv' ? 4 : 2}
              value={note[language] ?? ''}
            />
            {wrong && (
              <p className="spets-field__error" id={`${id}-problem`}>
                {wrong}
              </p>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
