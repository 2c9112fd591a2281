'use client'

import { SelectInput, useField, useFormFields, useLocale } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useTexts } from '../texts'
import { useLoaded } from '../useLoaded'
import { type Plan, type PlanList, planRowOptions } from './planRows'

type Props = TextFieldClientProps & { list: PlanList }

/** Chooses a row of the communication plan in the sibling field `plan`; keeps a row that the plan has lost. */
export function PlanRowSelect({ field, list, path: givenPath, readOnly }: Props) {
  const { t } = useTexts()
  const { code } = useLocale()
  const { path, setValue, showError, value, disabled } = useField<string | null>({ potentiallyStalePath: givenPath })
  const planId = useFormFields(([fields]) => fields.plan?.value)
  const plans = '/api/communication-plans'
  const address = typeof planId === 'string' && planId ? `${plans}/${planId}?depth=0&locale=${code}` : null
  const { value: plan, problem } = useLoaded<Plan>(address)
  const options = planRowOptions(plan, list, value ?? null, t)

  return (
    <SelectInput
      AfterInput={problem ? <p role="alert">{problem.title}</p> : undefined}
      description={plan && options.length === 0 ? t('admin.planRow.empty') : field.admin?.description}
      isClearable
      label={field.label}
      name={field.name}
      onChange={(option) => setValue(option && !Array.isArray(option) ? option.value : null)}
      options={options}
      path={path}
      placeholder={plan ? t('admin.planRow.placeholder') : t('admin.planRow.loading')}
      readOnly={readOnly || disabled}
      required={field.required}
      showError={showError}
      value={value ?? ''}
    />
  )
}
