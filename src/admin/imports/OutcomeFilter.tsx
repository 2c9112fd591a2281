'use client'

import { useId, useMemo } from 'react'
import { written } from '../counted'
import { useTexts } from '../texts'
import { countOutcomes, outcomeOrder } from './rowOrder'
import type { ImportRow, OutcomeOfRow } from './types'

interface Props {
  rows: ImportRow[]
  value: OutcomeOfRow | null
  onChange: (value: OutcomeOfRow | null) => void
}

/** Shows the rows of one outcome, or all. */
export function OutcomeFilter({ rows, value, onChange }: Props) {
  const { t, language } = useTexts()
  const id = useId()
  const counts = useMemo(() => countOutcomes(rows), [rows])
  return (
    <div className="spets-field spets-field--inline">
      <label htmlFor={id}>{t('admin.importing.rows.show')}</label>
      <select
        className="spets-input"
        id={id}
        onChange={(event) => onChange(outcomeOrder.find((outcome) => outcome === event.target.value) ?? null)}
        value={value ?? ''}
      >
        <option value="">{t('admin.importing.rows.all', { count: written(language, rows.length) })}</option>
        {outcomeOrder
          .filter((outcome) => (counts.get(outcome) ?? 0) > 0)
          .map((outcome) => (
            <option key={outcome} value={outcome}>
              {t('admin.importing.rows.some', {
                outcome: t(`imports.outcomes.${outcome}`),
                count: written(language, counts.get(outcome) ?? 0),
              })}
            </option>
          ))}
      </select>
    </div>
  )
}
