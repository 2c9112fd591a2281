'use client'

import { type ReactNode, useId } from 'react'

interface InputAttributes {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': boolean
  'aria-required': true
}

interface Props {
  label: string
  help?: string
  error: string | null
  /** Draws the input with the attributes that tie it to its label, help and error. */
  children: (attributes: InputAttributes) => ReactNode
}

/** A required input with its label, its help and what is wrong with it. */
export function Field({ label, help, error, children }: Props) {
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
        'aria-invalid': error !== null,
        'aria-required': true,
      })}
      {error && (
        <p className="spets-field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}
