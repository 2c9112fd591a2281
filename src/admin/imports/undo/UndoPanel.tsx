'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { EarlierImport } from '../../../imports'
import { Failure } from '../../parts/Failure'
import { useTexts } from '../../texts'
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
  const { preview, result, problem, busy, carryOut } = useUndo(of.id, onChange)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [result])
  const heading = result ? 'importUndo.done.title' : 'importUndo.panel.title'
  return (
    <section aria-labelledby="undo-title" className="spets-undo">
      <h3 className="spets-subtitle" id="undo-title" ref={title} tabIndex={-1}>
        {t(heading, { fileName: of.fileName })}
      </h3>
      {problem && <Failure problem={problem} />}
      <div aria-live="polite">{!preview && !problem && <p>{t('importUndo.panel.looking')}</p>}</div>
      {preview && !result && <UndoPreview busy={busy} onYes={carryOut} report={preview} />}
      {result && <UndoResult report={result} />}
      <div className="spets-undo__close">
        <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={onClose}>
          {t('importUndo.panel.close')}
        </Button>
      </div>
    </section>
  )
}
