'use client'

import { type ReactNode, useId } from 'react'

interface Props {
  label: string
  problem?: string | null
  required?: boolean
  children: (field: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true; 'aria-required'?: true }) => ReactNode
}

/** A field with its label, and what is wrong with it beside it. */
export function Labelled({ label, problem, required, children }: Props) {
  const id = useId()
  const about = `${id}-problem`
  return (
    <div className="spets-dialogue__field">
      <label htmlFor={id}>
        {label}
        {required && <span aria-hidden="true"> *</span>}
      </label>
      {children({
        id,
        ...(required ? { 'aria-required': true } : {}),
        ...(problem ? { 'aria-describedby': about, 'aria-invalid': true } : {}),
      })}
      {problem && (
        <p className="spets-dialogue__problem" id={about} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
