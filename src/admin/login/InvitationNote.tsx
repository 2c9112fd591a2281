'use client'

import { useDocumentInfo, useForm, useFormFields, useFormInitializing } from '@payloadcms/ui'
import { useEffect } from 'react'
import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'

/**
 * For a new user: Payload asks for a password, but the user is to choose it, by a link in a mail. So one that
 * nobody knows is filled in, and Payload's fields for it are hidden beside this note.
 */
export function InvitationNote() {
  const { t } = useTexts()
  const { id } = useDocumentInfo()
  const { dispatchFields } = useForm()
  const isInitializing = useFormInitializing()
  const isMissing = useFormFields(([fields]) => !fields.password?.value || !fields['confirm-password']?.value)

  useEffect(() => {
    if (id || isInitializing || !isMissing) return
    const password = [...crypto.getRandomValues(new Uint8Array(24))].map((byte) => byte.toString(36)).join('')
    for (const path of ['password', 'confirm-password']) dispatchFields({ type: 'UPDATE', path, value: password, valid: true })
  }, [id, isInitializing, isMissing, dispatchFields])

  if (id) return null
  return (
    <div className="spets-invitation">
      <Notice kind="info">
        <p>{t('login.invitation.note')}</p>
      </Notice>
    </div>
  )
}
