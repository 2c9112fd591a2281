'use client'

import { FieldLabel, useFormFields } from '@payloadcms/ui'
import type { UIFieldClientProps } from 'payload'
import { deliveryStates, exclusionReasons } from '../../domain/mailings'
import { whyInWords } from '../../domain/deliveryWords'
import { useTexts } from '../texts'

/** Why a delivery ended as it did, in its own page. */
export function WhyField({ field }: UIFieldClientProps) {
  const { t } = useTexts()
  const values = useFormFields(([fields]) => ({
    state: fields.state?.value,
    reason: fields.reason?.value,
    response: fields.response?.value,
  }))
  const state = deliveryStates.find((known) => known === values.state)
  const reason = exclusionReasons.find((known) => known === values.reason) ?? null
  const response = typeof values.response === 'string' ? values.response : null
  const words = state ? whyInWords({ state, reason, response }, t) : ''
  if (!words) return null
  return (
    <div className="field-type">
      <FieldLabel label={field.label ?? ''} />
      <p>{words}</p>
    </div>
  )
}
