'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { CorrectionNote } from '../../domain/mailContent'
import { aboutField } from '../http'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'
import { NoteFields } from './NoteFields'
import { useDeed } from './useDeed'

/** Corrects the public page: a note, and the newsletter as it now stands. */
export function WebCorrectionForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useTexts()
  const [note, setNote] = useState<CorrectionNote>({})
  const [done, setDone] = useState(false)
  const { busy, problem, carryOut } = useDeed(id, onDone)
  const fieldProblem = aboutField(problem, 'note')

  const correct = async () => {
    setDone(false)
    const { ok } = await carryOut('web-correction', { note })
    if (ok) setNote({})
    setDone(ok)
  }

  return (
    <form
      aria-label={t('dispatching.web.title')}
      className="spets-correction"
      onSubmit={(event) => {
        event.preventDefault()
        void correct()
      }}
    >
      <p className="spets-help">{t('dispatching.web.about')}</p>
      <NoteFields label={t('dispatching.web.note')} note={note} onChange={setNote} problem={fieldProblem} />
      {problem && !fieldProblem && <Failure problem={problem} />}
      {done && (
        <Notice announce kind="success">
          {t('dispatching.web.done')}
        </Notice>
      )}
      <Button disabled={busy} margin={false} type="submit">
        {busy ? t('dispatching.web.busy') : t('dispatching.web.yes')}
      </Button>
    </form>
  )
}
