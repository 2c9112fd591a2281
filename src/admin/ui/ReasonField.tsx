'use client'

import { useId } from 'react'

interface Props {
  label: string
  value: string
  /** What is wrong with it, said at the field. */
  problem: string | null
  rows?: number
  onChange: (value: string) => void
}

/** A few lines of text that a dialog asks for. */
export function ReasonField({ label, value, problem, rows = 2, onChange }: Props) {
  const id = useId()
  return (
    <div className="spets-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        aria-describedby={problem ? `${id}-problem` : undefined}
        aria-invalid={Boolean(problem)}
        className="spets-input"
        id={id}
        maxLength={2000}
        onChange={(event) => onChange(event.currentTarget.value)}
        required
        rows={rows}
        value={value}
      />
      {problem && (
        <p className="spets-field__error" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
