'use client'

import { SelectInput, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import type { AllowedSenders } from '../../domain/senders'
import { useTexts } from '../texts'
import { useLoaded } from '../useLoaded'
import { senderOptions } from './senderOptions'

type Props = TextFieldClientProps & { part: 'sender' | 'replyTo' }

/** Chooses who a mailing comes from, or where its replies go, among what the mail settings allow. */
export function SenderSelect({ field, part, path: givenPath, readOnly }: Props) {
  const { t } = useTexts()
  const { path, setValue, showError, value, disabled } = useField<string | null>({ potentiallyStalePath: givenPath })
  const { value: allowed, problem } = useLoaded<AllowedSenders>('/api/newsletters/senders')
  return (
    <div className="field-type">
      <SelectInput
        AfterInput={problem ? <p role="alert">{problem.title}</p> : undefined}
        description={field.admin?.description}
        isClearable
        label={field.label}
        name={field.name}
        onChange={(option) => setValue(option && !Array.isArray(option) ? option.value : null)}
        options={senderOptions(allowed, part, value ?? null, t)}
        path={path}
        placeholder={t(allowed ? `sending.usual.${part}` : 'admin.loading')}
        readOnly={readOnly || disabled}
        showError={showError}
        value={value ?? ''}
      />
    </div>
  )
}
