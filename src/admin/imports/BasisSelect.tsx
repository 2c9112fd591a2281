'use client'

import { legalBases, type LegalBasis } from '../../domain/mailings'
import { useTexts } from '../texts'
import { Field } from '../ui/Field'

interface Props {
  name: string
  label: string
  value: LegalBasis | ''
  error: string | null
  onChange: (value: LegalBasis | '') => void
}

/** Chooses the legal basis for one purpose; none is chosen beforehand. */
export function BasisSelect({ name, label, value, error, onChange }: Props) {
  const { t } = useTexts()
  return (
    <Field error={error} label={label}>
      {(attributes) => (
        <select
          {...attributes}
          className="spets-input"
          name={name}
          onChange={(event) => onChange(legalBases.find((basis) => basis === event.target.value) ?? '')}
          value={value}
        >
          <option value="">{t('admin.importing.choose')}</option>
          {legalBases.map((basis) => (
            <option key={basis} value={basis}>
              {t(`admin.importing.bases.${basis}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
