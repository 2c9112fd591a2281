'use client'

import { columns } from '../../domain/imports/columns'
import { Step } from '../ui/Step'
import { useTexts } from '../texts'
import { ColumnSelect } from './ColumnSelect'
import type { ImportResult, Mapping } from './types'

interface Props {
  result: ImportResult
  busy: boolean
  onChange: (mapping: Mapping) => Promise<void>
}

/** Which column of the list is which; another choice is tried at once. */
export function MappingStep({ result, busy, onChange }: Props) {
  const { t } = useTexts()
  const { heading, mapping } = result
  return (
    <Step title={t('admin.importing.mapping.title')}>
      <p className="spets-help">{t('admin.importing.mapping.about')}</p>
      <div className="spets-columns">
        {columns.map((column) => (
          <ColumnSelect
            column={column}
            disabled={busy}
            error={result.problems.find(({ field }) => field === `mapping.${column}`)?.detail ?? null}
            heading={heading}
            key={column}
            onChange={(index) => void onChange({ ...mapping, [column]: index })}
            value={mapping[column]}
          />
        ))}
      </div>
    </Step>
  )
}
