'use client'

import { Button, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { Failure } from '../ui/Failure'
import { useTexts } from '../texts'
import { ConfirmKeyDeed } from './ConfirmKeyDeed'
import { NewKey } from './NewKey'
import { type KeyState, useKey } from './useKey'

/** The key of an API client: made, renewed and revoked here, and shown once. */
export function KeyPanel() {
  const { t } = useTexts()
  const { id } = useDocumentInfo()
  const saved = useFormFields(([fields]) => ({
    state: (fields.state?.value ?? 'noKey') as KeyState['state'],
    keyStart: (fields.keyStart?.value ?? null) as string | null,
  }))
  const { state, keyStart, newKey, problem, busy, asked, ask, carryOut } = useKey(id ? String(id) : null, saved)
  return (
    <section aria-labelledby="spets-key-title" className="spets-key field-type">
      <h2 className="spets-key__title" id="spets-key-title">
        {t('apiClients.title')}
      </h2>
      {id ? (
        <>
          <p>{t(`apiClients.${state}`, { start: keyStart ?? '' })}</p>
          <div aria-live="polite">{newKey && <NewKey value={newKey} words="apiClients" header="Authorization: Bearer …" />}</div>
          {problem && <Failure problem={problem} />}
          <div className="spets-key__buttons">
            <Button
              buttonStyle={state === 'active' ? 'secondary' : 'primary'}
              disabled={busy}
              margin={false}
              onClick={() => (state === 'active' ? ask('renew') : void carryOut('renew'))}
            >
              {t(state === 'active' ? 'apiClients.renew' : 'apiClients.make')}
            </Button>
            {state === 'active' && (
              <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={() => ask('revoke')}>
                {t('apiClients.revoke')}
              </Button>
            )}
          </div>
          <ConfirmKeyDeed asked={asked} busy={busy} onCancel={() => ask(null)} onYes={carryOut} />
        </>
      ) : (
        <p>{t('apiClients.unsaved')}</p>
      )}
    </section>
  )
}
