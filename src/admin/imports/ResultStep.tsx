'use client'

import { Step } from '../ui/Step'
import { useTexts } from '../texts'
import { CountSentences } from './CountSentences'
import { Remarks } from './Remarks'
import { RowList } from './RowList'
import type { ImportResult } from './types'

/** What would happen, in sentences and row by row. */
export function ResultStep({ result }: { result: ImportResult }) {
  const { t } = useTexts()
  return (
    <Step title={t('admin.importing.result.title')}>
      <CountSentences counts={result.counts} />
      <Remarks remarks={result.remarks} />
      <h3 className="spets-subtitle">{t('admin.importing.rows.title')}</h3>
      <RowList rows={result.rows} />
    </Step>
  )
}
