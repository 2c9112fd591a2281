'use client'

import { useAuth, useDocumentInfo, useForm, useFormFields, useFormProcessing } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { Field } from '../ui/Field'
import { useTexts } from '../texts'

const path = 'currentPassword'

/**
 * Asks for the current password of whoever is logged in, once the form is about to change an address or a password to log
 * in with; whoever changes something else is not troubled. It belongs to the form as Payload's own field for repeating a
 * password does: it is sent along, and no field of the account.
 */
export function CurrentPassword() {
  const { t } = useTexts()
  const { id, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth()
  const { dispatchFields, setModified } = useForm()
  const stored: unknown = savedDocumentData?.email
  const isNeeded = useFormFields(
    ([{ email, password }]) => Boolean(password?.value) || (email !== undefined && stored !== undefined && email.value !== stored),
  )
  const isThere = useFormFields(([fields]) => fields[path] !== undefined)
  const value = useFormFields(([fields]) => (typeof fields[path]?.value === 'string' ? fields[path].value : ''))
  const error = useFormFields(([fields]) => (fields[path]?.valid === false ? (fields[path].errorMessage ?? null) : null))
  const isAsked = Boolean(id) && isNeeded

  useEffect(() => {
    if (isAsked && !isThere) dispatchFields({ type: 'UPDATE', path, value: '', valid: true })
    if (!isAsked && isThere) dispatchFields({ type: 'REMOVE', path })
  }, [isAsked, isThere, dispatchFields])

  useSavedForgotten()

  /** After a refusal the form waits for something to be changed. */
  const write = (text: string) => {
    dispatchFields({ type: 'UPDATE', path, value: text, valid: true })
    setModified(true)
  }

  if (!isAsked) return null
  return (
    <div className="spets-own field-type">
      <Field label={t('login.current.label')} help={t(user?.id === id ? 'login.current.help' : 'login.current.helpOther')} error={error}>
        {(attributes) => (
          <input
            {...attributes}
            autoComplete="current-password"
            className="spets-input"
            name={path}
            onChange={(event) => write(event.target.value)}
            type="password"
            value={value}
          />
        )}
      </Field>
    </div>
  )
}

/** A password that has been saved is not to be saved again, nor to stand in the form for whoever passes by. */
function useSavedForgotten(): void {
  const { id, savedDocumentData } = useDocumentInfo()
  const updatedAt: unknown = savedDocumentData?.updatedAt
  const { dispatchFields, setModified } = useForm()
  const password = useFormFields(([fields]) => fields.password?.value)
  const isSaving = useFormProcessing()
  const sent = useRef<unknown>(null)
  const savedAt = useRef(updatedAt)
  useEffect(() => {
    if (isSaving) sent.current = password
    if (savedAt.current === updatedAt) return
    savedAt.current = updatedAt
    if (!id || !password || sent.current !== password) return
    for (const written of ['password', 'confirm-password', path]) dispatchFields({ type: 'REMOVE', path: written })
    setModified(false)
  }, [dispatchFields, id, isSaving, password, setModified, updatedAt])
}
