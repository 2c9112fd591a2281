'use client'

import { SelectInput, useField, useLocale } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useTexts } from '../texts'
import { ChosenOfModel } from './ChosenOfModel'
import { levelOptions, useLevels } from './levels'

/** Chooses one of the levels of the region's own explanation model, and says what it means; keeps one that the model has lost. */
export function LevelSelect({ field, path: givenPath, readOnly }: TextFieldClientProps) {
  const { t } = useTexts()
  const { code } = useLocale()
  const { path, setValue, showError, value, disabled } = useField<string | null>({ potentiallyStalePath: givenPath })
  const { value: model, problem } = useLevels(code)
  const chosen = model?.levels?.find(({ key }) => key === value)

  return (
    <SelectInput
      AfterInput={problem ? <p role="alert">{problem.title}</p> : <ChosenOfModel chosen={chosen} language={code} />}
      description={field.admin?.description}
      isClearable
      label={field.label}
      name={field.name}
      onChange={(option) => setValue(option && !Array.isArray(option) ? option.value : null)}
      options={levelOptions(model, value ?? null, t)}
      path={path}
      placeholder={t(model ? 'work.level.choose' : 'work.level.loading')}
      readOnly={readOnly || disabled}
      showError={showError}
      value={value ?? ''}
    />
  )
}
