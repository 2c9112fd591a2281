'use client'

import { type DraftGroup, draftModes, type DraftNode, segmentFields, verbsFor } from '../../domain/segments'
import { Choice } from '../ui/Choice'
import { useTexts } from '../texts'
import { Condition } from './Condition'
import { newKey } from './newKey'

interface Props {
  group: DraftGroup
  /** Where it stands among the others, such as `2.1`; empty for the whole question. */
  place: string
  isOutermost?: boolean
  readOnly: boolean
  onChange: (group: DraftGroup) => void
  onRemove?: () => void
}

/** Groups within groups make a question hard to read, so one level of them is enough. */
const deepest = 1

/** Conditions that hang together: all hold, one does, or none. */
export function Group({ group, place, isOutermost = false, readOnly, onChange, onRemove }: Props) {
  const { t } = useTexts()
  const { members, mode } = group
  const replace = (index: number, node: DraftNode) => onChange({ ...group, members: members.with(index, node) })
  const remove = (index: number) => onChange({ ...group, members: members.toSpliced(index, 1) })
  const add = (node: DraftNode) => onChange({ ...group, members: [...members, node] })
  const placeOf = (index: number) => (place ? `${place}.${index + 1}` : String(index + 1))
  const depth = place ? place.split('.').length : 0

  return (
    <fieldset className={isOutermost ? 'spets-group' : 'spets-group spets-group--inner'}>
      <legend className="spets-group__intro">{isOutermost ? t('segments.builder.intro') : t('segments.builder.group', { place })}</legend>
      <Choice
        label={t('segments.builder.mode')}
        onChange={(chosen) => !readOnly && onChange({ ...group, mode: chosen })}
        options={draftModes.map((value) => ({ value, label: t(`segments.builder.modes.${value}`) }))}
        value={mode}
      />
      <ul className="spets-group__members">
        {members.map((member, index) => (
          <li key={member.key}>
            {member.kind === 'group' ? (
              <Group
                group={member}
                onChange={(changed) => replace(index, changed)}
                onRemove={() => remove(index)}
                place={placeOf(index)}
                readOnly={readOnly}
              />
            ) : (
              <Condition
                condition={member}
                mode={mode}
                onChange={(changed) => replace(index, changed)}
                onRemove={() => remove(index)}
                place={placeOf(index)}
                readOnly={readOnly}
              />
            )}
          </li>
        ))}
      </ul>
      {!isOutermost && members.length === 0 && <p className="spets-help">{t('segments.builder.emptyGroup')}</p>}
      {!readOnly && (
        <div className="spets-group__buttons">
          <button className="spets-builder__button" onClick={() => add(newCondition())} type="button">
            {t('segments.builder.addCondition')}
          </button>
          {depth < deepest && (
            <button
              className="spets-builder__button"
              onClick={() => add({ kind: 'group', key: newKey(), mode: 'any', members: [newCondition()] })}
              type="button"
            >
              {t('segments.builder.addGroup')}
            </button>
          )}
          {onRemove && (
            <button className="spets-builder__button" onClick={onRemove} type="button">
              {t('segments.builder.removeGroup')}
            </button>
          )}
        </div>
      )}
    </fieldset>
  )
}

const newCondition = (): DraftNode => ({
  kind: 'condition',
  key: newKey(),
  field: 'strengthAreas',
  verb: verbsFor(segmentFields.strengthAreas)[0] ?? 'has',
  values: [],
})
