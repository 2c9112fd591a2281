'use client'

import { useId } from 'react'

interface Props {
  label: string
  help?: string
  error?: string | null
  value: string
  onChange: (code: string) => void
}

/** Where a code from the app, or a recovery code, is written; phones and browsers offer to fill it in. */
export function CodeInput({ label, help, error, value, onChange }: Props) {
  const id = useId()
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="spets-field">
      <label htmlFor={id}>{label}</label>
      {help && (
        <p className="spets-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <input
        aria-describedby={described || undefined}
        aria-invalid={Boolean(error)}
        autoCapitalize="none"
        autoComplete="one-time-code"
        className="spets-input spets-code"
        id={id}
        name="code"
        onChange={(event) => onChange(event.target.value)}
        spellCheck={false}
        value={value}
      />
      {error && (
        <p className="spets-field__error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
