'use client'

import { SelectInput, useField, useLocale } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { type LevelOfModel, levelOptions } from '../fields/levels'
import { useTexts } from '../texts'
import { useLoaded } from '../useLoaded'

interface Criteria {
  criteria?: LevelOfModel[] | null
}

/** Chooses one of the criteria that the region has set; keeps one that is no longer there. */
export function CriterionSelect({ field, path: givenPath, readOnly }: TextFieldClientProps) {
  const { t } = useTexts()
  const { code } = useLocale()
  const { path, setValue, showError, value, disabled } = useField<string | null>({ potentiallyStalePath: givenPath })
  const { value: model, problem } = useLoaded<Criteria>(`/api/globals/explanation-model?depth=0&locale=${code}`)
  const options = levelOptions(model && { levels: model.criteria }, value ?? null, t)
  const isEmpty = model !== null && options.length === 0

  return (
    <SelectInput
      AfterInput={problem ? <p role="alert">{problem.title}</p> : isEmpty ? <p>{t('assessments.criteriaMissing')}</p> : undefined}
      description={field.admin?.description}
      label={field.label}
      name={field.name}
      onChange={(option) => setValue(option && !Array.isArray(option) ? option.value : null)}
      options={options}
      path={path}
      placeholder={t('assessments.chooseCriterion')}
      readOnly={readOnly || disabled}
      required
      showError={showError}
      value={value ?? ''}
    />
  )
}
