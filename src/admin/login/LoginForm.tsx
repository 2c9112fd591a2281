'use client'

import { Button, Link } from '@payloadcms/ui'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'
import { CodeInput } from './CodeInput'
import { PasswordStep } from './PasswordStep'
import { RecoveryCodes } from './RecoveryCodes'
import { SetUpBox } from './SetUpBox'
import { useLogin } from './useLogin'

/** Logs in and goes on to where the user was going. */
export function LoginForm({ next }: { next: string }) {
  const { t } = useTexts()
  // A whole new page, so that nothing of whoever was here before is left in it.
  const goOn = () => window.location.assign(next)
  const { stage, problem, busy, send, startOver } = useLogin(goOn)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    if (stage.name !== 'password') heading.current?.focus()
  }, [stage.name])

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    // What a password manager filled in may be there before React has noticed.
    const form = new FormData(event.currentTarget)
    const typed = (name: string, known: string) => {
      const value = form.get(name)
      return typeof value === 'string' ? value : known
    }
    void send({ email: typed('email', email), password: typed('password', password), code })
  }

  if (stage.name === 'recoveryCodes')
    return (
      <div className="spets-login">
        <h1 ref={heading} tabIndex={-1}>
          {t('login.page.codesHeading')}
        </h1>
        <RecoveryCodes codes={stage.codes} />
        <Button margin={false} onClick={goOn} size="large">
          {t('login.page.continue')}
        </Button>
      </div>
    )

  return (
    <form className="spets-login" method="post" noValidate onSubmit={submit}>
      <h1 ref={heading} tabIndex={-1}>
        {t(headings[stage.name])}
      </h1>
      {problem && (
        <Notice announce kind="error">
          <p>{problem}</p>
        </Notice>
      )}
      {stage.name === 'password' || stage.name === 'done' ? (
        <PasswordStep email={email} onEmail={setEmail} onPassword={setPassword} password={password} />
      ) : (
        <>
          {stage.name === 'setUp' ? (
            <>
              <p>{t('login.page.setUpWhy')}</p>
              <SetUpBox setUp={stage.setUp} />
            </>
          ) : (
            <p>{t('login.page.codeHelp')}</p>
          )}
          <CodeInput label={t(stage.name === 'setUp' ? 'login.factor.codeShown' : 'login.page.code')} onChange={setCode} value={code} />
        </>
      )}
      <div className="spets-login__buttons">
        <Button disabled={busy || stage.name === 'done'} margin={false} size="large" type="submit">
          {t(busy ? 'login.page.busy' : stage.name === 'password' ? 'login.page.submit' : 'login.page.next')}
        </Button>
        {stage.name === 'password' || stage.name === 'done' ? (
          <Link href="/admin/forgot" prefetch={false}>
            {t('login.page.forgot')}
          </Link>
        ) : (
          <Button buttonStyle="secondary" margin={false} onClick={startOver} size="large" type="button">
            {t('login.page.back')}
          </Button>
        )}
      </div>
    </form>
  )
}

const headings = {
  password: 'login.page.heading',
  done: 'login.page.heading',
  code: 'login.page.codeHeading',
  setUp: 'login.page.setUpHeading',
} as const
