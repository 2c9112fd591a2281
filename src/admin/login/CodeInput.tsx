'use client'

import { Field } from '../ui/Field'

interface Props {
  label: string
  help?: string
  error?: string | null
  value: string
  onChange: (code: string) => void
}

/** Where a code from the app, or a recovery code, is written; phones and browsers offer to fill it in. */
export const CodeInput = ({ value, onChange, ...frame }: Props) => (
  <Field {...frame} announce error={frame.error} required={false}>
    {(attributes) => (
      <input
        {...attributes}
        autoCapitalize="none"
        autoComplete="one-time-code"
        className="spets-input spets-code"
        name="code"
        onChange={(event) => onChange(event.target.value)}
        spellCheck={false}
        value={value}
      />
    )}
  </Field>
)
