'use client'

import { Button } from '@payloadcms/ui'
import type { FormEvent } from 'react'
import type { ProblemDetails } from '../../../errors'
import { aboutField } from '../../http'
import { useTexts } from '../../texts'
import { Field } from '../../ui/Field'

interface Props {
  busy: boolean
  problem: ProblemDetails | null
  onChoose: (file: File | null) => void
  onCheck: () => Promise<void>
}

/** Which file it is. */
export function TermFileForm({ busy, onCheck, onChoose, problem }: Props) {
  const { t } = useTexts()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void onCheck()
  }
  return (
    <form className="spets-form" noValidate onSubmit={submit}>
      <Field error={aboutField(problem, 'file')} help={t('termImport.page.fileHelp')} label={t('termImport.page.file')}>
        {(attributes) => (
          <input
            {...attributes}
            accept=".ttl,.jsonld,.json,.rdf,.xml,.csv"
            className="spets-input"
            name="file"
            onChange={(event) => onChoose(event.target.files?.[0] ?? null)}
            type="file"
          />
        )}
      </Field>
      <Button disabled={busy} margin={false} size="large" type="submit">
        {t('termImport.page.check')}
      </Button>
    </form>
  )
}
