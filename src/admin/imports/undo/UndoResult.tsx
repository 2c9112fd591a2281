'use client'

import type { UndoReport } from '../../../imports'
import { Notice } from '../../ui/Notice'
import { useTexts } from '../../texts'
import { SkippedTable } from './SkippedTable'
import { UndoSentences } from './UndoSentences'

/** What undoing has done, and what it left alone. */
export function UndoResult({ report }: { report: UndoReport }) {
  const { t } = useTexts()
  return (
    <>
      <Notice kind="success">
        <UndoSentences done report={report} />
      </Notice>
      <SkippedTable report={report} title={t('importUndo.skippedTable.titleDone')} />
    </>
  )
}
