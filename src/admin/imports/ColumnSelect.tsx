'use client'

import { useId } from 'react'
import { useTexts } from '../texts'
import type { Column } from './types'

interface Props {
  column: Column
  /** The list's own headings. */
  heading: string[]
  /** Index of the heading, from 0; null when the list does not have the column. */
  value: number | null
  disabled: boolean
  error: string | null
  onChange: (value: number | null) => void
}

/** Chooses the heading under which a column stands. */
export function ColumnSelect({ column, heading, value, disabled, error, onChange }: Props) {
  const { t } = useTexts()
  const id = useId()
  return (
    <div className="spets-field">
      <label htmlFor={id}>{t(`imports.columns.${column}`)}</label>
      <select
        aria-describedby={error ? `${id}-error` : undefined}
        aria-invalid={error !== null}
        className="spets-input"
        disabled={disabled}
        id={id}
        onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
        value={value ?? ''}
      >
        <option value="">{t('admin.importing.mapping.none')}</option>
        {heading.map((name, index) => (
          <option key={`${index}-${name}`} value={index}>
            {name || t('admin.importing.mapping.unnamed', { number: index + 1 })}
          </option>
        ))}
      </select>
      {error && (
        <p className="spets-field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}
