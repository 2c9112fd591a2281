'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { dayIn } from '../moments'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { Failure } from '../ui/Failure'
import { useTexts } from '../texts'
import { CodeForm } from './CodeForm'
import { RecoveryCodes } from './RecoveryCodes'
import { SetUpBox } from './SetUpBox'
import { type FactorState, useSecondFactor } from './useSecondFactor'

/** The second factor of the user in the form: set up and switched off by the user, reset by administrators. */
export function SecondFactorPanel() {
  const { t } = useTexts()
  const { id } = useDocumentInfo()
  return (
    <section aria-labelledby="spets-factor-title" className="spets-own field-type">
      <h2 id="spets-factor-title">{t('login.factor.title')}</h2>
      {id ? <Panel user={String(id)} /> : <p>{t('login.factor.unsaved')}</p>}
    </section>
  )
}

function Panel({ user }: { user: string }) {
  const { t } = useTexts()
  const { state, unread, doing, codes, problem, busy, begin, beginSetUp, finish, putAway } = useSecondFactor(user)
  if (unread) return <Failure problem={unread} />
  if (!state) return null
  return (
    <>
      {state.own && <p>{t('login.factor.about')}</p>}
      <Standing state={state} />
      {problem && !doing && <Failure problem={problem} />}
      {codes && (
        <>
          <RecoveryCodes codes={codes} />
          <Button margin={false} onClick={putAway}>
            {t('login.factor.codesSaved')}
          </Button>
        </>
      )}
      {doing?.name === 'setUp' && (
        <CodeForm
          busy={busy}
          label={t('login.factor.codeShown')}
          onCancel={() => begin(null)}
          onCode={(code) => finish('second-factor/confirm', { code })}
          problem={problem}
          submit={t('login.factor.confirm')}
        >
          <SetUpBox setUp={doing.setUp} />
        </CodeForm>
      )}
      {(doing?.name === 'renew' || doing?.name === 'turnOff') && (
        <CodeForm
          busy={busy}
          help={t(`login.factor.${doing.name}Help`)}
          label={t('login.page.code')}
          onCancel={() => begin(null)}
          onCode={(code) => finish(`second-factor/${doing.name === 'renew' ? 'renew' : 'off'}`, { code })}
          problem={problem}
          submit={t(`login.factor.${doing.name}`)}
        />
      )}
      {!doing && !codes && (
        <div className="spets-own__buttons">
          {state.own && !state.on && (
            <Button disabled={busy} margin={false} onClick={() => void beginSetUp()}>
              {t('login.factor.begin')}
            </Button>
          )}
          {state.own && state.on && (
            <Button buttonStyle="secondary" margin={false} onClick={() => begin({ name: 'renew' })}>
              {t('login.factor.renew')}
            </Button>
          )}
          {state.own && state.on && !state.demanded && (
            <Button buttonStyle="secondary" margin={false} onClick={() => begin({ name: 'turnOff' })}>
              {t('login.factor.turnOff')}
            </Button>
          )}
          {!state.own && state.on && (
            <Button buttonStyle="secondary" margin={false} onClick={() => begin({ name: 'reset' })}>
              {t('login.factor.reset')}
            </Button>
          )}
        </div>
      )}
      <ConfirmDialog
        busy={busy}
        busyText={t('login.page.busy')}
        onCancel={() => begin(null)}
        onYes={() => finish(`${user}/second-factor/reset`)}
        open={doing?.name === 'reset'}
        title={t('login.factor.resetTitle')}
        yes={t('login.factor.reset')}
      >
        <p>{t('login.factor.resetText')}</p>
        {problem && doing?.name === 'reset' && <Failure problem={problem} />}
      </ConfirmDialog>
    </>
  )
}

function Standing({ state }: { state: FactorState }) {
  const { t, language, zone } = useTexts()
  const key = state.on ? (state.own ? 'on' : 'onOther') : state.own ? 'off' : 'offOther'
  const texts = { day: state.since ? dayIn(language, zone, state.since) : '', count: state.codesLeft }
  return (
    <p>
      <strong>{t(`login.factor.${key}`, texts)}</strong> {state.demanded && t('login.factor.demanded')}
    </p>
  )
}
