'use client'

import { Field } from '../../ui/Field'

interface Props {
  label: string
  value: string
  problem: string | null
  onChange: (day: string) => void
}

/** A day that a dialog asks for. */
export const DayField = ({ label, onChange, problem, value }: Props) => (
  <Field announce error={problem} label={label}>
    {(attributes) => (
      <input {...attributes} className="spets-input" onChange={({ target }) => onChange(target.value)} type="date" value={value} />
    )}
  </Field>
)
