'use client'

import { SelectInput, useField, useFormFields, useLocale } from '@payloadcms/ui'
import type { FormState, TextFieldClientProps } from 'payload'
import { useTexts } from '../texts'
import { useLoaded } from '../useLoaded'
import type { PlanList } from '../../domain/planning/planRows'
import { type Plan, type PlanRow, planRowOptions } from './planRows'

type Props = TextFieldClientProps & { list: PlanList }

/** Chooses a row of the communication plan in the sibling field `plan`; keeps a row that the plan has lost. */
export function PlanRowSelect({ list, ...props }: Props) {
  const { code } = useLocale()
  const planId = useFormFields(([fields]) => fields.plan?.value)
  const plans = '/api/communication-plans'
  const address = typeof planId === 'string' && planId ? `${plans}/${planId}?depth=0&locale=${code}` : null
  const { value: plan, problem } = useLoaded<Plan>(address)
  return <RowSelect {...props} list={list} plan={plan} problem={problem?.title} />
}

/** Chooses a row of another list of the plan that is being written, as it stands in the form. */
export function OwnRowSelect({ list, ...props }: Props) {
  const written = useFormFields(([fields]) => JSON.stringify(rowsOf(fields, list)))
  return <RowSelect {...props} list={list} plan={{ [list]: JSON.parse(written) as PlanRow[] }} />
}

function rowsOf(fields: FormState, list: PlanList): PlanRow[] {
  const rows = fields[list]?.rows ?? []
  return rows.map(({ id }, index) => {
    const words: unknown = fields[`${list}.${index}.name`]?.value
    return { id, name: typeof words === 'string' ? words : null }
  })
}

type RowProps = Props & { plan: Plan | null; problem?: string | undefined }

function RowSelect({ field, list, path: givenPath, plan, problem, readOnly }: RowProps) {
  const { t } = useTexts()
  const { path, setValue, showError, value, disabled } = useField<string | null>({ potentiallyStalePath: givenPath })
  const options = planRowOptions(plan, list, value ?? null, t)
  return (
    <SelectInput
      AfterInput={problem ? <p role="alert">{problem}</p> : undefined}
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
