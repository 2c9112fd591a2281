'use client'

import { Button, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { LoginShown } from '../../login'
import type { ProblemDetails } from '../../errors'
import { post } from '../http'
import { Failure } from '../ui/Failure'
import { useTexts } from '../texts'
import { useLoaded } from '../useLoaded'
import { momentIn } from '../moments'

/** Where the user in the form is logged in, and a way to end it. */
export function LoginsPanel() {
  const { t } = useTexts()
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  if (!id) return null
  return (
    <section aria-labelledby="spets-logins-title" className="spets-own field-type">
      <h2 id="spets-logins-title">{t(user?.id === id ? 'login.sessions.title' : 'login.sessions.titleOther')}</h2>
      <p>{t('login.sessions.about')}</p>
      <Panel user={String(id)} />
    </section>
  )
}

function Panel({ user }: { user: string }) {
  const { t } = useTexts()
  const { value, problem: unread, reload } = useLoaded<{ logins: LoginShown[] }>(`/api/users/${user}/logins`)
  const [problem, setProblem] = useState<ProblemDetails | null>(null)
  const [said, setSaid] = useState<'ended' | 'endedMany' | null>(null)

  async function end(login?: string) {
    const answer = await post(t, `/api/users/${user}/logins/end`, login ? { login } : {})
    setProblem(answer.ok ? null : answer.problem)
    setSaid(answer.ok ? (login ? 'ended' : 'endedMany') : null)
    reload()
  }

  if (unread) return <Failure problem={unread} />
  if (!value) return null
  const { logins } = value
  const others = logins.filter(({ current }) => !current)
  return (
    <>
      {logins.length === 0 && <p>{t('login.sessions.none')}</p>}
      <ul className="spets-logins">
        {logins.map((login) => (
          <LoginRow key={login.id} login={login} onEnd={() => end(login.id)} />
        ))}
      </ul>
      {problem && <Failure problem={problem} />}
      <p aria-live="polite">{said && t(`login.sessions.${said}`)}</p>
      {others.length > 1 && (
        <Button buttonStyle="secondary" margin={false} onClick={() => void end()}>
          {t(others.length === logins.length ? 'login.sessions.endAll' : 'login.sessions.endOthers')}
        </Button>
      )}
    </>
  )
}

function LoginRow({ login, onEnd }: { login: LoginShown; onEnd: () => Promise<void> }) {
  const { t, language, zone } = useTexts()
  const device = t('login.sessions.device', {
    browser: login.browser ?? t('login.sessions.unknownBrowser'),
    system: login.system ?? t('login.sessions.unknownSystem'),
  })
  return (
    <li>
      <div>
        <strong>{device}</strong>
        {login.current && <span className="spets-logins__current">{t('login.sessions.current')}</span>}
        <div className="spets-help">
          {t('login.sessions.started', { time: momentIn(language, zone, login.startedAt) })}
          {login.seenAt && ` · ${t('login.sessions.seen', { time: momentIn(language, zone, login.seenAt) })}`}
        </div>
      </div>
      {!login.current && (
        <Button
          aria-label={t('login.sessions.endNamed', { device })}
          buttonStyle="secondary"
          margin={false}
          onClick={() => void onEnd()}
          size="small"
        >
          {t('login.sessions.end')}
        </Button>
      )}
    </li>
  )
}
