'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { CorrectionNote } from '../../domain/mailContent'
import { aboutField } from '../http'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { Failure } from '../ui/Failure'
import { MendStep } from '../sending/MendStep'
import { Notice } from '../ui/Notice'
import { type Audience, isReady } from '../sending/audience'
import { SendFacts } from '../sending/SendFacts'
import { useTexts } from '../texts'
import { useLoaded } from '../useLoaded'
import { CorrectionPreview } from './CorrectionPreview'
import type { DispatchFacts } from './dispatchFacts'
import { NoteFields } from './NoteFields'
import { useCorrection } from './useCorrection'

/** Sends a correction to those who got a dispatch. */
export function CorrectionForm({ facts }: { facts: DispatchFacts }) {
  const { t, n } = useTexts()
  const { id, title, undoSeconds } = facts
  const [note, setNote] = useState<CorrectionNote>({})
  const [asking, setAsking] = useState(false)
  const { value: audience, problem: unread, reload } = useLoaded<Audience>(`/api/dispatches/${id}/correction-audience`)
  const { busy, problem, send } = useCorrection(id, reload)
  const fieldProblem = aboutField(problem, 'note')
  if (unread) return <Failure onRetry={reload} problem={unread} />
  if (!audience) return <output>{t('admin.loading')}</output>
  const { approval, toSend } = audience

  return (
    <section aria-label={t('dispatching.correct.title')} className="spets-correction">
      <p className="spets-help">{t('dispatching.correct.about')}</p>
      <p className="spets-number">{toSend > 0 ? n('dispatching.correct.count', toSend) : t('dispatching.correct.nobody')}</p>
      {audience.problems.length > 0 && (
        <MendStep collection="newsletters" id={newsletterIn(facts)} problems={audience.problems} remarks={audience.remarks} />
      )}
      {approval.needed && <Notice kind="info">{t('dispatching.correct.needsApproval')}</Notice>}
      <NoteFields label={t('dispatching.correct.note')} note={note} onChange={setNote} problem={fieldProblem} />
      <CorrectionPreview id={id} note={note} />
      {problem && !fieldProblem && <Failure problem={problem} />}
      <Button disabled={busy || !isReady(audience)} margin={false} onClick={() => setAsking(true)}>
        {n('dispatching.correct.yes', toSend)}
      </Button>
      <ConfirmDialog
        busy={busy}
        busyText={t('admin.confirm.sending')}
        onCancel={() => setAsking(false)}
        onYes={async () => {
          await send(audience, note)
          setAsking(false)
        }}
        open={asking}
        title={n('dispatching.correct.confirmTitle', toSend)}
        yes={n('dispatching.correct.confirmYes', toSend)}
      >
        <SendFacts
          audience={audience}
          time={n('dispatching.when.nowWithUndo', undoSeconds)}
          title={t('sending.correction.subject', { subject: title })}
        />
      </ConfirmDialog>
    </section>
  )
}

/** The id of the newsletter at the end of its address. */
const newsletterIn = ({ source }: DispatchFacts): string => source?.split('/').at(-1) ?? ''
