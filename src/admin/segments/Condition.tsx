'use client'

import {
  type DraftCondition,
  hasSeveral,
  needsValues,
  type SegmentFieldName,
  segmentFieldNames,
  segmentFields,
  textOfField,
  type Verb,
  verbsFor,
} from '../../domain/segments'
import { useTexts } from '../texts'
import { Values } from './Values'

interface Props {
  condition: DraftCondition
  place: string
  readOnly: boolean
  onChange: (condition: DraftCondition) => void
  onRemove: () => void
}

/** The fields of a group, as the table has them. */
const ofGroup = (group: 'contact' | 'organisation') => segmentFieldNames.filter((name) => segmentFields[name].group === group)

/** What a contact has only one of it is; what it has several of it has. */
const verbName = (field: SegmentFieldName, verb: Verb) => {
  if (hasSeveral(field) || (verb !== 'has' && verb !== 'hasNot')) return verb
  return verb === 'has' ? 'is' : 'isNot'
}

/** One condition: what it is about, how, and the values. */
export function Condition({ condition, place, readOnly, onChange, onRemove }: Props) {
  const { t } = useTexts()
  const { field, values, verb } = condition
  const name = t(`segments.fields.${textOfField(field)}`)
  const about = t('segments.builder.condition', { place })
  const choose = (chosen: SegmentFieldName) =>
    onChange({ ...condition, field: chosen, verb: verbsFor(segmentFields[chosen])[0] ?? 'has', values: [] })

  return (
    <fieldset className="spets-condition" disabled={readOnly}>
      <legend className="spets-hidden">{about}</legend>
      <select aria-label={t('segments.builder.field')} onChange={({ target }) => choose(target.value as SegmentFieldName)} value={field}>
        {(['contact', 'organisation'] as const).map((group) => (
          <optgroup key={group} label={t(`segments.fieldGroups.${group}`)}>
            {ofGroup(group).map((each) => (
              <option key={each} value={each}>
                {t(`segments.fields.${textOfField(each)}`)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <select
        aria-label={t('segments.builder.verb')}
        onChange={({ target }) => {
          const chosen = target.value as Verb
          onChange({ ...condition, verb: chosen, values: needsValues(chosen) ? values : [] })
        }}
        value={verb}
      >
        {verbsFor(segmentFields[field]).map((each) => (
          <option key={each} value={each}>
            {t(`segments.verbs.${verbName(field, each)}`)}
          </option>
        ))}
      </select>
      {needsValues(verb) && (
        <Values
          field={field}
          label={t('segments.builder.values', { field: name })}
          onChange={(chosen) => onChange({ ...condition, values: chosen })}
          values={values}
        />
      )}
      <button
        aria-label={t('segments.builder.remove', { what: `${about}: ${name}` })}
        className="spets-condition__remove"
        onClick={onRemove}
        type="button"
      >
        <span aria-hidden="true">×</span>
      </button>
    </fieldset>
  )
}
