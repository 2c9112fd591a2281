'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import type { ProblemDetails } from '../../errors'
import { aboutField } from '../http'
import { useTexts } from '../texts'
import { BasisSelect } from './BasisSelect'
import { factFields, missingFacts } from './missingFacts'
import { Field } from '../ui/Field'
import type { ListFacts } from './types'

interface Props {
  facts: ListFacts
  busy: boolean
  /** Whether the dry run of these facts is shown. */
  checked: boolean
  problem: ProblemDetails | null
  onChange: (changed: Partial<ListFacts>) => void
  onCheck: () => Promise<void>
}

/** Which list it is, on what basis we may write to those in it, and where it comes from. */
export function FactsForm({ facts, busy, checked, problem, onChange, onCheck }: Props) {
  const { t } = useTexts()
  const [tried, setTried] = useState(false)
  const missing = missingFacts(facts)
  const errorAt = (field: keyof ListFacts) => (tried && missing[field] ? t(missing[field]) : aboutField(problem, field))

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    const first = factFields.find((field) => missing[field])
    if (!first) return void onCheck()
    const input = event.currentTarget.elements.namedItem(first)
    if (input instanceof HTMLElement) input.focus()
  }

  return (
    <form className="spets-form" noValidate onSubmit={submit}>
      <Field error={errorAt('file')} help={t('admin.importing.fileHelp')} label={t('admin.importing.file')}>
        {(attributes) => (
          <input
            {...attributes}
            accept=".xlsx,.csv"
            className="spets-input"
            name="file"
            onChange={(event) => onChange({ file: event.target.files?.[0] ?? null })}
            type="file"
          />
        )}
      </Field>
      <fieldset className="spets-fieldset">
        <legend>{t('admin.importing.basis')}</legend>
        <p className="spets-help">{t('admin.importing.basisHelp')}</p>
        <BasisSelect
          error={errorAt('newsletterBasis')}
          label={t('admin.importing.newsletterBasis')}
          name="newsletterBasis"
          onChange={(newsletterBasis) => onChange({ newsletterBasis })}
          value={facts.newsletterBasis}
        />
        <BasisSelect
          error={errorAt('invitationBasis')}
          label={t('admin.importing.invitationBasis')}
          name="invitationBasis"
          onChange={(invitationBasis) => onChange({ invitationBasis })}
          value={facts.invitationBasis}
        />
      </fieldset>
      <Field error={errorAt('source')} help={t('admin.importing.sourceHelp')} label={t('admin.importing.source')}>
        {(attributes) => (
          <input
            {...attributes}
            className="spets-input"
            name="source"
            onChange={(event) => onChange({ source: event.target.value })}
            type="text"
            value={facts.source}
          />
        )}
      </Field>
      <Button disabled={busy} margin={false} size="large" type="submit">
        {t(checked ? 'admin.importing.checkAgain' : 'admin.importing.check')}
      </Button>
    </form>
  )
}
