'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { ProblemDetails } from '../../errors'
import { NewKey } from '../apiClients/NewKey'
import { post } from '../http'
import { useTexts } from '../texts'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'
import { useLoaded } from '../useLoaded'

/** What a test message met. */
interface Tested {
  taken: boolean
  status: number | null
  why: string | null
}

/** The secret of a webhook, made here and shown once, and a message to try it with. */
export function SecretPanel() {
  const { t } = useTexts()
  const { id } = useDocumentInfo()
  return (
    <section aria-labelledby="spets-secret-title" className="spets-key field-type">
      <h2 className="spets-key__title" id="spets-secret-title">
        {t('webhooks.title')}
      </h2>
      {id ? <Panel address={`/api/webhooks/${id}`} /> : <p>{t('webhooks.unsaved')}</p>}
    </section>
  )
}

function Panel({ address }: { address: string }) {
  const { t } = useTexts()
  const [asked, setAsked] = useState(false)
  const { hasSecret, secret, tested, problem, busy, make, test } = useSecret(address)
  const makeNow = async () => {
    await make()
    setAsked(false)
  }
  return (
    <>
      <p>{t(hasSecret ? 'webhooks.hasSecret' : 'webhooks.noSecretYet')}</p>
      <div aria-live="polite">
        {secret && <NewKey value={secret} words="webhooks" header="webhook-signature" />}
        {tested && <Notice kind={tested.taken ? 'success' : 'warning'}>{saidOf(tested)}</Notice>}
      </div>
      {problem && <Failure problem={problem} />}
      <div className="spets-key__buttons">
        <Button
          buttonStyle={hasSecret ? 'secondary' : 'primary'}
          disabled={busy}
          margin={false}
          onClick={() => (hasSecret ? setAsked(true) : void makeNow())}
        >
          {t(hasSecret ? 'webhooks.renew' : 'webhooks.make')}
        </Button>
        {hasSecret && (
          <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={() => void test()}>
            {t('webhooks.test')}
          </Button>
        )}
      </div>
      <ConfirmDialog
        busy={busy}
        busyText={t('webhooks.busy')}
        onCancel={() => setAsked(false)}
        onYes={makeNow}
        open={asked}
        title={t('webhooks.renewTitle')}
        yes={t('webhooks.renew')}
      >
        <p>{t('webhooks.renewText')}</p>
      </ConfirmDialog>
    </>
  )

  function saidOf({ status, taken, why }: Tested): string {
    return taken ? t('webhooks.taken', { status: status ?? '' }) : `${t('webhooks.notTaken')} ${why ?? ''}`
  }
}

/** The new secret lives in this view only, and is gone when it is left. */
function useSecret(address: string) {
  const { t } = useTexts()
  const { value, reload } = useLoaded<{ hasSecret: boolean }>(`${address}/secret`)
  const [secret, setSecret] = useState<string | null>(null)
  const [tested, setTested] = useState<Tested | null>(null)
  const [problem, setProblem] = useState<ProblemDetails | null>(null)
  const [busy, setBusy] = useState(false)

  async function carryOut<T>(deed: 'secret' | 'test', take: (value: T) => void) {
    setBusy(true)
    const answer = await post<T>(t, `${address}/${deed}`, {})
    setBusy(false)
    setProblem(answer.ok ? null : answer.problem)
    if (answer.ok) take(answer.value)
  }
  const make = () =>
    carryOut<{ secret: string }>('secret', (made) => {
      setSecret(made.secret)
      reload()
    })
  return { hasSecret: value?.hasSecret === true, secret, tested, problem, busy, make, test: () => carryOut<Tested>('test', setTested) }
}
