'use client'

import { useId } from 'react'
import { Step } from '../ui/Step'
import { useTexts } from '../texts'
import type { ImportResult } from './types'

interface Props {
  result: ImportResult
  busy: boolean
  onChange: (sheet: string) => Promise<void>
}

/** Which sheet of a workbook is read, where it has several; another choice is tried at once. */
export function SheetStep({ result: { sheet, sheets }, busy, onChange }: Props) {
  const { t } = useTexts()
  const id = useId()
  if (sheets.length < 2) return null
  return (
    <Step title={t('admin.importing.sheet.title')}>
      <p className="spets-help" id={`${id}-about`}>
        {t('admin.importing.sheet.about')}
      </p>
      <div className="spets-columns">
        <div className="spets-field">
          <label htmlFor={id}>{t('admin.importing.sheet.title')}</label>
          <select
            aria-describedby={`${id}-about`}
            className="spets-input"
            disabled={busy}
            id={id}
            onChange={(event) => void onChange(event.target.value)}
            value={sheet ?? ''}
          >
            {sheets.map(({ name, hidden }) => (
              <option key={name} value={name}>
                {hidden ? t('imports.remarks.hiddenSheet', { name }) : name}
              </option>
            ))}
          </select>
        </div>
      </div>
    </Step>
  )
}
