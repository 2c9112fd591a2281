'use client'

import { Button, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { OwnFeed } from '../../collections/system/Users/endpoints/calendarFeed'
import type { ProblemDetails } from '../../errors'
import { post } from '../http'
import { dayIn, momentIn } from '../moments'
import { useTexts } from '../texts'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'
import { useLoaded } from '../useLoaded'

/** The secret address by which a user's own calendar shows all meetings; in the form of one's own account alone. */
export function OwnCalendarPanel() {
  const { t } = useTexts()
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  if (!id || user?.id !== id) return null
  return (
    <section aria-labelledby="spets-own-calendar-title" className="spets-own field-type">
      <h2 id="spets-own-calendar-title">{t('calendar.own.title')}</h2>
      <p>{t('calendar.own.about')}</p>
      <Panel />
    </section>
  )
}

function Panel() {
  const { t } = useTexts()
  const { value, problem: unread, reload } = useLoaded<OwnFeed>('/api/users/calendar-feed')
  const [address, setAddress] = useState<string | null>(null)
  const [problem, setProblem] = useState<ProblemDetails | null>(null)
  const [said, setSaid] = useState<'revoked' | null>(null)
  const [busy, setBusy] = useState(false)

  async function send(path: 'calendar-feed' | 'calendar-feed/revoke') {
    setBusy(true)
    const answer = await post<OwnFeed>(t, `/api/users/${path}`, {})
    setBusy(false)
    setProblem(answer.ok ? null : answer.problem)
    if (!answer.ok) return
    setAddress(answer.value.address ?? null)
    setSaid(answer.value.address ? null : 'revoked')
    reload()
  }

  if (unread) return <Failure problem={unread} />
  if (!value) return null
  return (
    <>
      <Standing feed={value} />
      {problem && <Failure problem={problem} />}
      {address && <NewAddress address={address} />}
      <p aria-live="polite">{said && t(`calendar.own.${said}`)}</p>
      <div className="spets-own__buttons">
        <Button
          buttonStyle={value.madeAt ? 'secondary' : 'primary'}
          disabled={busy}
          margin={false}
          onClick={() => void send('calendar-feed')}
          type="button"
        >
          {t(value.madeAt ? 'calendar.own.renew' : 'calendar.own.make')}
        </Button>
        {value.madeAt && (
          <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={() => void send('calendar-feed/revoke')} type="button">
            {t('calendar.own.revoke')}
          </Button>
        )}
      </div>
    </>
  )
}

function Standing({ feed: { madeAt, readAt } }: { feed: OwnFeed }) {
  const { language, t, zone } = useTexts()
  if (!madeAt) return null
  const made = t('calendar.own.made', { day: dayIn(language, zone, madeAt) })
  const read = readAt ? t('calendar.own.read', { time: momentIn(language, zone, readAt) }) : t('calendar.own.unread')
  return (
    <p>
      {made} {read} {t('calendar.own.renewHelp')}
    </p>
  )
}

/** The address that has just been made, to be kept now or never. */
function NewAddress({ address }: { address: string }) {
  const { t } = useTexts()
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null)

  async function copy() {
    try {
      await navigator.clipboard.writeText(address)
      setOutcome('copied')
    } catch (error) {
      // Browsers let pages copy only over https or on one's own machine.
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error
      setOutcome('notCopied')
    }
  }

  return (
    <Notice announce kind="warning">
      <p>{t('calendar.own.once')}</p>
      <p>
        <code className="spets-own__address">{address}</code>
      </p>
      <Button buttonStyle="secondary" margin={false} onClick={() => void copy()} type="button">
        {t('calendar.own.copy')}
      </Button>
      <p aria-live="polite">{outcome && t(`calendar.own.${outcome}`)}</p>
    </Notice>
  )
}
