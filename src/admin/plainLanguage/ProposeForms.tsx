'use client'

import { Button, useDocumentInfo, useForm, useFormFields, useLocale } from '@payloadcms/ui'
import { useState } from 'react'
import { missingForms } from '../../domain/terms'
import { defaultLanguage, isContentLanguage } from '../../i18n/languages'
import { useTexts } from '../texts'
import { formsIn } from './formsIn'

/** Fills in the inflected forms that a term lacks, for people to mend; what is written already stays as it is. */
export function ProposeForms() {
  const { n, t } = useTexts()
  const { code } = useLocale()
  const { addFieldRow, setModified } = useForm()
  const { hasSavePermission } = useDocumentInfo()
  const written = useFormFields(([fields]) => JSON.stringify(formsIn(fields)))
  const [said, setSaid] = useState('')
  const language = isContentLanguage(code) ? code : defaultLanguage
  if (!hasSavePermission || language === 'sma') return null

  const propose = () => {
    const term = JSON.parse(written) as ReturnType<typeof formsIn>
    if (term.preferredLabel === '') return setSaid(t('plainLanguage.forms.noLabel'))
    const missing = missingForms(term, language)
    missing.forEach((form, index) =>
      addFieldRow({
        path: 'inflectedForms',
        schemaPath: 'inflectedForms',
        rowIndex: term.inflectedForms.length + index,
        subFieldState: { label: { initialValue: form, valid: true, value: form } },
      }),
    )
    if (missing.length > 0) setModified(true)
    setSaid(missing.length > 0 ? n('plainLanguage.forms.added', missing.length) : t('plainLanguage.forms.none'))
  }

  return (
    <div className="field-type spets-forms">
      <Button buttonStyle="secondary" margin={false} onClick={propose} size="small">
        {t('plainLanguage.forms.propose')}
      </Button>
      <p className="spets-help">{t('plainLanguage.forms.about')}</p>
      <p aria-live="polite">{said}</p>
    </div>
  )
}
