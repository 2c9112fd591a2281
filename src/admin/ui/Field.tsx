'use client'

import { type ReactNode, useId } from 'react'

interface InputAttributes {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': boolean
  'aria-required': boolean
}

interface Props {
  label: string
  help?: string
  error: string | null | undefined
  /** Whether it must be filled in, which is so where nothing is said. */
  required?: boolean
  /** Whether a screen reader says by itself what is wrong, where nothing else leads to it. */
  announce?: boolean
  /** Draws the input with the attributes that tie it to its label, help and error. */
  children: (attributes: InputAttributes) => ReactNode
}

/** An input with its label, its help and what is wrong with it. */
export function Field({ label, help, error, required = true, announce = false, children }: Props) {
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
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': Boolean(error),
        'aria-required': required,
      })}
      {error && (
        <p className="spets-field__error" id={`${id}-error`} role={announce ? 'alert' : undefined}>
          {error}
        </p>
      )}
    </div>
  )
}
