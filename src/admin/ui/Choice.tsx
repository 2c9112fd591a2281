'use client'

import { useId } from 'react'

interface Props<Value extends string> {
  label: string
  options: readonly { value: Value; label: string }[]
  value: Value
  onChange: (value: Value) => void
}

/** A few alternatives in a row, one chosen: radio buttons. */
export function Choice<Value extends string>({ label, options, value, onChange }: Props<Value>) {
  const name = useId()
  return (
    <fieldset className="spets-choice">
      <legend className="spets-choice__label">{label}</legend>
      <div className="spets-choice__options">
        {options.map((option) => (
          <label className="spets-choice__option" key={option.value}>
            <input checked={option.value === value} name={name} onChange={() => onChange(option.value)} type="radio" value={option.value} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
