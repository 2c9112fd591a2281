'use client'

import { useEffect, useId, useRef, useState } from 'react'
import type { ProblemDetails } from '../../../errors'
import type { UiLanguage } from '../../../i18n/languages'
import { aboutField } from '../../http'
import { useTexts } from '../../texts'
import { Failure } from '../../ui/Failure'

interface Props {
  label: string
  text: string
  language: UiLanguage
  save: (text: string) => Promise<ProblemDetails | null>
  onClose: () => void
}

/** Where a sentence is written; it stays open, with what is written, until that is saved. */
export function TextEditor({ label, language, onClose, save, text }: Props) {
  const { t } = useTexts()
  const id = useId()
  const [written, setWritten] = useState(text)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ProblemDetails | null>(null)
  const place = useRef<HTMLTextAreaElement>(null)
  const said = aboutField(problem, 'text')
  // It is there because somebody pressed a button to write in it.
  useEffect(() => place.current?.focus(), [])

  const keep = async () => {
    setBusy(true)
    const refused = await save(written)
    setBusy(false)
    setProblem(refused)
    if (!refused) onClose()
  }

  return (
    <form
      className="spets-writer__editor"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <label htmlFor={id}>{label}</label>
      <textarea
        aria-describedby={said ? `${id}-said` : undefined}
        aria-invalid={said ? true : undefined}
        className="spets-input"
        id={id}
        lang={language}
        onChange={({ target }) => setWritten(target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onClose()
        }}
        ref={place}
        rows={4}
        value={written}
      />
      {said && (
        <p className="spets-field__problem" id={`${id}-said`} role="alert">
          {said}
        </p>
      )}
      {problem && !said && <Failure problem={problem} />}
      <div className="spets-writer__ways">
        <button className="btn btn--style-primary btn--size-small" disabled={busy} type="submit">
          {t('reporting.writer.save')}
        </button>
        <button className="btn btn--style-secondary btn--size-small" disabled={busy} onClick={onClose} type="button">
          {t('reporting.writer.cancel')}
        </button>
      </div>
    </form>
  )
}
