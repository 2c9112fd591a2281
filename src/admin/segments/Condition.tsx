'use client'

import { useAuth } from '@payloadcms/ui'
import {
  type DraftCondition,
  type DraftMode,
  hasSeveral,
  isInvolvementField,
  needsValues,
  type SegmentFieldName,
  segmentFieldNames,
  segmentFields,
  textOfField,
  involvementVerb,
  type Verb,
  verbsFor,
} from '../../domain/segments'
import { mayDo } from '../../access/permissions'
import { roleOf } from '../../access/roles'
import type { Translate } from '../../i18n'
import type { User } from '../../payload-types'
import { useTexts } from '../texts'
import { useEffectOf } from './effects'
import { Values } from './Values'

interface Props {
  condition: DraftCondition
  place: string
  /** How it hangs together with those beside it. */
  mode: DraftMode
  readOnly: boolean
  onChange: (condition: DraftCondition) => void
  onRemove: () => void
}

const groups = ['contact', 'organisation', 'involvement'] as const

/** The fields of a group, as the table has them; who got a dispatch is asked by those alone who may be told. */
const ofGroup = (group: (typeof groups)[number], role: ReturnType<typeof roleOf>, current: SegmentFieldName) =>
  segmentFieldNames.filter(
    (name) =>
      segmentFields[name].group === group && (segmentFields[name].of !== 'dispatches' || mayDo(role, 'readDeliveries') || name === current),
  )

/** What a contact has only one of it is; what it has several of it has. */
const verbName = (field: SegmentFieldName, verb: Verb): 'is' | 'isNot' | Verb => {
  if (hasSeveral(field) || (verb !== 'has' && verb !== 'hasNot')) return verb
  return verb === 'has' ? 'is' : 'isNot'
}

/** Of what somebody did, it is asked whether; of what somebody is, how it is. */
function verbLabel(field: SegmentFieldName, verb: Verb, t: Translate): string {
  const relation = involvementVerb(verb)
  if (relation && isInvolvementField(field)) return t(`involvements.verbs.${relation}`)
  return t(`segments.verbs.${verbName(field, verb)}`)
}

/** One condition: what it is about, how, and the values. */
export function Condition({ condition, mode, place, readOnly, onChange, onRemove }: Props) {
  const { t } = useTexts()
  const { field, values, verb } = condition
  const name = t(`segments.fields.${textOfField(field)}`)
  const about = t('segments.builder.condition', { place })
  const effect = useEffectOf(condition, mode)
  const { user } = useAuth<User>()
  const role = roleOf(user)
  // One that is no longer offered stays as it was written.
  const offered = [...new Set([...verbsFor(segmentFields[field]), verb])]
  const choose = (chosen: SegmentFieldName) =>
    onChange({ ...condition, field: chosen, verb: verbsFor(segmentFields[chosen])[0] ?? 'has', values: [] })

  return (
    <fieldset className="spets-condition" disabled={readOnly}>
      <legend className="spets-hidden">{about}</legend>
      <select aria-label={t('segments.builder.field')} onChange={({ target }) => choose(target.value as SegmentFieldName)} value={field}>
        {groups.map((group) => (
          <optgroup key={group} label={t(`segments.fieldGroups.${group}`)}>
            {ofGroup(group, role, field).map((each) => (
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
        {offered.map((each) => (
          <option key={each} value={each}>
            {verbLabel(field, each, t)}
          </option>
        ))}
      </select>
      {needsValues(verb) && (
        <Values
          field={field}
          label={t('segments.builder.values', { field: name })}
          onChange={(chosen) => onChange({ ...condition, values: chosen })}
          values={values}
          verb={verb}
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
      {isInvolvementField(field) && <p className="spets-help spets-condition__note">{t(`involvements.help.${textOfField(field)}`)}</p>}
      {effect && <p className="spets-condition__note spets-condition__note--effect">{t(`involvements.effect.${effect}`)}</p>}
    </fieldset>
  )
}
