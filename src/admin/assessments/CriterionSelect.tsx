'use client'

import { SelectInput, useField, useFormFields, useLocale } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { TextFieldClientProps } from 'payload'
import { ChosenOfModel } from '../fields/ChosenOfModel'
import { levelOptions, useCriteria } from '../fields/levels'
import { useTexts } from '../texts'
import { criteriaIn } from './rows'

/** Chooses one of the region's criteria that no other row has, and says what counts in it; keeps one that is no longer there. */
export function CriterionSelect({ field, path: givenPath, readOnly }: TextFieldClientProps) {
  const { t } = useTexts()
  const { code } = useLocale()
  const { path, setValue, showError, value, disabled } = useField<string | null>({ potentiallyStalePath: givenPath })
  const { value: model, problem } = useCriteria(code)
  const used = new Set(
    (JSON.parse(useFormFields(([fields]) => JSON.stringify(criteriaIn(fields)))) as string[]).filter((key) => key !== value),
  )
  const options = levelOptions(model && { levels: model.criteria }, value ?? null, t).filter((option) => !used.has(option.value))
  const isEmpty = model !== null && (model.criteria ?? []).length === 0
  const chosen = model?.criteria?.find(({ key }) => key === value)

  return (
    <SelectInput
      AfterInput={
        problem ? (
          <p role="alert">{problem.title}</p>
        ) : isEmpty ? (
          <p>{t('assessments.criteriaMissing')}</p>
        ) : (
          <ChosenOfModel chosen={chosen} language={code} />
        )
      }
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
      style={mergeFieldStyles(field)}
      value={value ?? ''}
    />
  )
}
