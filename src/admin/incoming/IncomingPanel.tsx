'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { incomingStates, incomingVerdicts } from '../../domain/mailings'
import { Failure } from '../ui/Failure'
import { useTexts } from '../texts'
import { ReplyReview } from './ReplyReview'
import { SettleForm } from './SettleForm'
import { UndoIncoming } from './UndoIncoming'
import { useIncoming } from './useIncoming'

/** What Spets made of a mail that came in, and what a person can do about it. */
export function IncomingPanel() {
  const { id } = useDocumentInfo()
  return id ? <Panel id={String(id)} /> : null
}

function Panel({ id }: { id: string }) {
  const { t } = useTexts()
  const { busy, count, decide, problem, settle, undo } = useIncoming(id)
  const saved = useFormFields(([fields]) => ({
    state: fields.state?.value,
    verdict: fields.verdict?.value,
    address: fields.address?.value,
    suppression: fields.suppression?.value,
  }))
  const state = incomingStates.find((known) => known === saved.state)
  const verdict = incomingVerdicts.find((known) => known === saved.verdict) ?? 'unknown'
  if (!state) return null
  return (
    <section aria-labelledby="spets-incoming-title" className="spets-incoming field-type">
      <h2 className="spets-incoming__title" id="spets-incoming-title">
        {t('inbound.panel.title')}
      </h2>
      <p aria-live="polite">{t(wordsFor(state, verdict, Boolean(saved.suppression)))}</p>
      {problem && state !== 'done' && <Failure problem={problem} />}
      {state === 'forPerson' && verdict === 'calendarReply' && (
        <ReplyReview
          busy={busy}
          id={id}
          onCount={(address) => void count(address)}
          onDecide={(accept) => void decide(accept)}
          problem={problem}
        />
      )}
      {(state === 'forPerson' || state === 'undone') && (
        <SettleForm address={typeof saved.address === 'string' ? saved.address : ''} busy={busy} onSettle={settle} problem={problem} />
      )}
      {state === 'done' && <UndoIncoming busy={busy} onUndo={undo} problem={problem} />}
    </section>
  )
}

function wordsFor(state: (typeof incomingStates)[number], verdict: (typeof incomingVerdicts)[number], suppressed: boolean) {
  if (state === 'forPerson') return verdict === 'blocked' ? 'inbound.panel.waitsBlocked' : 'inbound.panel.waits'
  if (state === 'done') return suppressed ? 'inbound.panel.doneSuppressed' : 'inbound.panel.done'
  return `inbound.panel.${state}` as const
}
