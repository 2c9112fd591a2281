'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { UndoReport } from '../../../imports'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { Notice } from '../../ui/Notice'
import { useTexts } from '../../texts'
import { SkippedTable } from './SkippedTable'
import { UndoSentences } from './UndoSentences'

interface Props {
  report: UndoReport
  busy: boolean
  onYes: () => Promise<void>
}

/** What undoing would do, and the question that names the number before it does. */
export function UndoPreview({ report, busy, onYes }: Props) {
  const { t, n } = useTexts()
  const [asking, setAsking] = useState(false)
  const contacts = report.removed + report.putBack
  const nothing = contacts + report.organisations === 0

  const confirm = async () => {
    await onYes()
    setAsking(false)
  }

  return (
    <>
      {nothing ? <Notice kind="info">{t('importUndo.panel.nothing')}</Notice> : <p>{t('importUndo.panel.wouldHappen')}</p>}
      <UndoSentences report={report} />
      <SkippedTable report={report} title={t('importUndo.skippedTable.title')} />
      {!nothing && (
        <>
          <p className="spets-help">{t('importUndo.panel.refusal')}</p>
          <p>
            <Button disabled={busy} margin={false} onClick={() => setAsking(true)}>
              {contacts > 0 ? n('importUndo.panel.ask', contacts) : t('importUndo.panel.askRest')}
            </Button>
          </p>
        </>
      )}
      <ConfirmDialog
        busy={busy}
        busyText={t('importUndo.confirm.busy')}
        onCancel={() => setAsking(false)}
        onYes={confirm}
        open={asking}
        title={contacts > 0 ? n('importUndo.confirm.title', contacts) : t('importUndo.confirm.titleRest')}
        yes={contacts > 0 ? n('importUndo.confirm.yes', contacts) : t('importUndo.confirm.yesRest')}
      >
        <UndoSentences report={report} />
        <p>{t('importUndo.confirm.body')}</p>
      </ConfirmDialog>
    </>
  )
}
