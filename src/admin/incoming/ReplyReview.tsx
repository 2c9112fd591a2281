'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { ShownReply } from '../../collections/mailings/IncomingMails/replies/shown'
import type { ProblemDetails } from '../../errors'
import { aboutField } from '../http'
import { momentIn } from '../moments'
import { useTexts } from '../texts'
import { Failure } from '../ui/Failure'
import { Field } from '../ui/Field'
import { useLoaded } from '../useLoaded'
import { replyWords } from './replyWords'

interface Props {
  id: string
  busy: boolean
  problem: ProblemDetails | null
  onCount: (address: string | null) => void
  onDecide: (accept: boolean) => void
}

/** What a calendar answered that waits for a person, and what can be done with it in one press. */
export function ReplyReview({ id, busy, problem, onCount, onDecide }: Props) {
  const { language, t, zone } = useTexts()
  const loaded = useLoaded<{ replies: ShownReply[] }>(`/api/incoming-mails/${id}/replies`)
  if (loaded.problem) return <Failure problem={loaded.problem} />
  if (!loaded.value) return <p>{t('inbound.reply.panel.reading')}</p>
  const { replies } = loaded.value
  const hasProposal = replies.some(({ meeting, method, proposed }) => method === 'COUNTER' && meeting && proposed)
  const answers = replies.filter(({ answer, meeting }) => answer && meeting)
  return (
    <div className="spets-incoming__form">
      {replies.map((reply, at) => (
        <div key={at}>
          <p>{replyWords(t, reply, (time) => momentIn(language, zone, time))}</p>
          {reply.comment && <p>{t('inbound.reply.panel.comment', { comment: reply.comment })}</p>}
        </div>
      ))}
      {answers.length > 0 && <Counting busy={busy} isKnown={answers.every(({ invited }) => invited)} onCount={onCount} problem={problem} />}
      {hasProposal && (
        <p>
          <Button disabled={busy} margin={false} onClick={() => onDecide(true)}>
            {t('inbound.reply.panel.accept')}
          </Button>{' '}
          <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={() => onDecide(false)}>
            {t('inbound.reply.panel.decline')}
          </Button>
        </p>
      )}
    </div>
  )
}

interface CountingProps extends Pick<Props, 'busy' | 'problem' | 'onCount'> {
  /** Whether the mail tells who was invited; else that has to be written. */
  isKnown: boolean
}

function Counting({ busy, isKnown, onCount, problem }: CountingProps) {
  const { t } = useTexts()
  const [address, setAddress] = useState('')
  return (
    <>
      {!isKnown && (
        <Field error={aboutField(problem, 'address')} label={t('inbound.reply.panel.address')}>
          {(attributes) => (
            <input
              {...attributes}
              autoComplete="off"
              className="spets-input"
              inputMode="email"
              onChange={(event) => setAddress(event.currentTarget.value)}
              value={address}
            />
          )}
        </Field>
      )}
      <Button disabled={busy || (!isKnown && !address.trim())} margin={false} onClick={() => onCount(isKnown ? null : address)}>
        {busy ? t('inbound.panel.busy') : t('inbound.reply.panel.count')}
      </Button>
    </>
  )
}
