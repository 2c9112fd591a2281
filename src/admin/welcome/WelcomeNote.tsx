'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { WelcomeTold } from '../../globals/welcomeEndpoint'
import { useTexts } from '../texts'
import { Notice } from '../ui/Notice'
import { useLoaded } from '../useLoaded'

/** Whether the welcome letter that the saved settings choose goes out, and what saving them approves. */
export function WelcomeNote() {
  const { t } = useTexts()
  const { lastUpdateTime } = useDocumentInfo()
  const value = useFormFields(([fields]) => fields.welcomeLetter?.value)
  const isAsked = useFormFields(([fields]) => fields.approval?.value !== 'never')
  const isOpen = useFormFields(([fields]) => fields.openForSubscribers?.value !== false)
  const { value: told, reload } = useLoaded<WelcomeTold>('/api/globals/mail-settings/welcome')
  useEffect(reload, [lastUpdateTime, reload])
  if (!value || !told) return null
  return (
    <div className="field-type">
      {told.state === 'hindered' && (
        <Notice announce kind="warning">
          {t('welcome.note.hindered')} {told.hindrance && t(`welcome.hindrance.${told.hindrance}`)} {told.detail}
        </Notice>
      )}
      {told.state === 'asApproved' && (
        <Notice announce kind="warning">
          {t('welcome.note.asApproved')}
        </Notice>
      )}
      {told.state === 'asItIs' && (
        <Notice kind="info">
          {isAsked ? t('welcome.note.approving') : t('welcome.note.asItIs')} {!isOpen && t('welcome.note.closed')}
        </Notice>
      )}
    </div>
  )
}
