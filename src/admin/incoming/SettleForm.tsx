'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { type PersonsVerdict, personsVerdicts } from '../../domain/inbound/verdict'
import type { ProblemDetails } from '../../errors'
import { aboutField } from '../http'
import { useTexts } from '../texts'
import type { Said } from './useIncoming'

interface Props {
  /** Whom the mail says that it is about; empty when it does not. */
  address: string
  busy: boolean
  problem: ProblemDetails | null
  onSettle: (said: Said) => Promise<boolean>
}

/** Says what a mail is that Spets is not sure of. */
export function SettleForm({ address, busy, problem, onSettle }: Props) {
  const { t } = useTexts()
  const id = useId()
  const [verdict, setVerdict] = useState<PersonsVerdict | null>(null)
  const [whom, setWhom] = useState(address)
  const [reason, setReason] = useState('')
  const wrong = aboutField(problem, 'address')

  return (
    <div className="spets-incoming__form">
      <fieldset className="spets-fieldset">
        <legend>{t('inbound.panel.verdict')}</legend>
        {personsVerdicts.map((each) => (
          <label className="spets-incoming__choice" key={each}>
            <input checked={each === verdict} name={`${id}-verdict`} onChange={() => setVerdict(each)} type="radio" value={each} />
            <span>{t(`inbound.panel.verdicts.${each}`)}</span>
          </label>
        ))}
      </fieldset>
      <div className="spets-field">
        <label htmlFor={`${id}-address`}>{t('inbound.panel.address')}</label>
        <input
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          aria-invalid={Boolean(wrong)}
          autoComplete="off"
          className="spets-input"
          id={`${id}-address`}
          inputMode="email"
          onChange={(event) => setWhom(event.currentTarget.value)}
          value={whom}
        />
        {wrong && (
          <p className="spets-field__error" id={`${id}-wrong`}>
            {wrong}
          </p>
        )}
      </div>
      <div className="spets-field">
        <label htmlFor={`${id}-reason`}>{t('inbound.panel.reason')}</label>
        <textarea
          className="spets-input"
          id={`${id}-reason`}
          maxLength={2000}
          onChange={(event) => setReason(event.currentTarget.value)}
          rows={2}
          value={reason}
        />
      </div>
      <Button
        disabled={busy || !verdict}
        margin={false}
        onClick={() => {
          if (verdict) void onSettle({ verdict, address: whom, reason })
        }}
      >
        {busy ? t('inbound.panel.busy') : t('inbound.panel.settle')}
      </Button>
    </div>
  )
}
