'use client'

import type { EarlierImport, UndoReport } from '../../../imports'
import { Failure } from '../../ui/Failure'
import { useTexts } from '../../texts'
import { useLoaded } from '../../useLoaded'
import { PanelFrame } from './PanelFrame'
import { UndoResult } from './UndoResult'

/** What undoing an import came to, for whoever comes back to see. */
export function UndonePanel({ of, onClose }: { of: EarlierImport; onClose: () => void }) {
  const { t } = useTexts()
  const { value, problem, reload } = useLoaded<UndoReport>(`/api/contacts/imports/${encodeURIComponent(of.id)}/undone`)
  return (
    <PanelFrame busy={false} onClose={onClose} title={t('importUndo.done.title', { fileName: of.fileName })}>
      {problem && <Failure onRetry={reload} problem={problem} />}
      <div aria-live="polite">{!value && !problem && <p>{t('admin.loading')}</p>}</div>
      {value && <UndoResult report={value} />}
    </PanelFrame>
  )
}
