'use client'

interface Props<Value extends string> {
  label: string
  options: readonly { value: Value; label: string }[]
  chosen: readonly Value[]
  onChange: (chosen: Value[]) => void
}

/** Some alternatives of which any number may be chosen: check boxes. */
export function Ticks<Value extends string>({ label, options, chosen, onChange }: Props<Value>) {
  const toggle = (value: Value, isChosen: boolean) => onChange(isChosen ? [...chosen, value] : chosen.filter((each) => each !== value))
  return (
    <fieldset className="spets-ticks">
      <legend className="spets-choice__label">{label}</legend>
      {options.map(({ value, label: text }) => (
        <label className="spets-ticks__option" key={value}>
          <input
            checked={chosen.includes(value)}
            onChange={(event) => toggle(value, event.currentTarget.checked)}
            type="checkbox"
            value={value}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  )
}
