'use client'

import { useId } from 'react'
import { choicesOf, type SegmentFieldName, segmentFields, valueName, type Verb, verbsFor } from '../../domain/segments'
import { useTexts } from '../texts'
import { ChoiceOfMany, type ValuesProps } from './ChoiceOfMany'
import { FoundValues } from './FoundValues'
import { MunicipalityValues } from './MunicipalityValues'
import { OrganisationValues } from './OrganisationValues'
import { StrengthAreaValues } from './StrengthAreaValues'

interface Props extends ValuesProps {
  field: SegmentFieldName
  verb: Verb
}

/** The values of a condition, chosen in the way that suits the field. */
export function Values({ verb, ...props }: Props) {
  const { t } = useTexts()
  const { field } = props
  const { chosen, of } = segmentFields[field]
  if (of === 'organisations') return <OrganisationValues {...props} />
  if (of === 'strength-areas') return <StrengthAreaValues {...props} />
  if (of) return <FoundValues {...props} of={of} />
  if (chosen && verbsFor(segmentFields[field]).includes(verb)) return <MunicipalityValues {...props} />
  const choices = choicesOf(field)
  if (choices.length === 0) return <TextValues {...props} />
  const options = choices.map((value) => ({ value, label: valueName(field, value, { t, names: new Map() }) }))
  return <ChoiceOfMany {...props} options={options} />
}

/** Words, several with commas between. */
function TextValues({ label, values, onChange }: ValuesProps) {
  const { t } = useTexts()
  const id = useId()
  const written = (text: string) => text.split(',').map((word) => word.trimStart())
  return (
    <div className="spets-values">
      <input
        aria-describedby={id}
        aria-label={label}
        onBlur={({ target }) =>
          onChange(
            written(target.value)
              .map((word) => word.trim())
              .filter(Boolean),
          )
        }
        onChange={({ target }) => onChange(target.value === '' ? [] : written(target.value))}
        type="text"
        value={values.join(',')}
      />
      <span className="spets-help" id={id}>
        {t('segments.builder.text')}
      </span>
    </div>
  )
}
