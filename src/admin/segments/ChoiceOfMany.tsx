'use client'

import { useTexts } from '../texts'

/** The values chosen of something, and how another choice is told. */
export interface ValuesProps {
  label: string
  /** Nothing chosen is an answer too. */
  optional?: boolean
  values: readonly string[]
  onChange: (values: string[]) => void
}

interface Props extends ValuesProps {
  /** One below the other, where names are long. */
  inColumn?: boolean
  options: readonly { value: string; label: string }[]
}

/** Some of a few: boxes to tick. A value that is no longer there stays until it is unticked. */
export function ChoiceOfMany({ inColumn = false, label, optional = false, options, values, onChange }: Props) {
  const { t } = useTexts()
  const gone = values.filter((value) => !options.some((option) => option.value === value))
  const all = [...options, ...gone.map((value) => ({ value, label: t('segments.gone') }))]
  const toggle = (value: string) => onChange(values.includes(value) ? values.filter((each) => each !== value) : [...values, value])
  return (
    <fieldset className="spets-values">
      <legend className="spets-hidden">{label}</legend>
      {all.length === 0 && <span className="spets-help">{t('segments.builder.none')}</span>}
      <div className={inColumn ? 'spets-values__boxes spets-values__boxes--column' : 'spets-values__boxes'}>
        {all.map((option) => (
          <label className="spets-values__box" key={option.value}>
            <input checked={values.includes(option.value)} onChange={() => toggle(option.value)} type="checkbox" />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {values.length === 0 && !optional && <span className="spets-help">{t('segments.builder.unfinished')}</span>}
    </fieldset>
  )
}
