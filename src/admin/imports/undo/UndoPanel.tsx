'use client'

import type { EarlierImport } from '../../../imports'
import { Failure } from '../../ui/Failure'
import { useTexts } from '../../texts'
import { UnderWay } from '../UnderWay'
import { PanelFrame } from './PanelFrame'
import { UndoPreview } from './UndoPreview'
import { UndoResult } from './UndoResult'
import { useUndo } from './useUndo'

interface Props {
  of: EarlierImport
  /** Called when the import may have been undone. */
  onChange: () => void
  onClose: () => void
}

/** What undoing an import would do, the question, and then what it did. */
export function UndoPanel({ of, onChange, onClose }: Props) {
  const { t } = useTexts()
  const { preview, begun, progress, unanswered, result, problem, busy, carryOut } = useUndo(of.id, onChange)
  const title = t(result ? 'importUndo.done.title' : 'importUndo.panel.title', { fileName: of.fileName })
  return (
    <PanelFrame busy={busy} onClose={onClose} title={title}>
      {problem && <Failure problem={problem} />}
      <div aria-live="polite">{!preview && !problem && <p>{t('importUndo.panel.looking')}</p>}</div>
      {preview && !begun && <UndoPreview busy={busy} onYes={carryOut} report={preview} />}
      {begun && !result && (
        <UnderWay about={t('importUndo.underWay.about')} problem={unanswered} progress={progress} title={t('importUndo.underWay.title')} />
      )}
      {result && <UndoResult report={result} />}
    </PanelFrame>
  )
}
