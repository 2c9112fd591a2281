'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { ProblemDetails } from '../../errors'
import { aboutField } from '../http'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { Failure } from '../ui/Failure'
import { ReasonField } from '../ui/ReasonField'
import { useTexts } from '../texts'

interface Props {
  busy: boolean
  problem: ProblemDetails | null
  /** @returns whether it was done */
  onUndo: (reason: string) => Promise<boolean>
}

/** Undoes what was made of a mail, with the reason for it. */
export function UndoIncoming({ busy, problem, onUndo }: Props) {
  const { t } = useTexts()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const aboutReason = aboutField(problem, 'reason')
  return (
    <>
      <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={() => setOpen(true)}>
        {t('inbound.panel.undo')}
      </Button>
      <ConfirmDialog
        busy={busy}
        busyText={t('inbound.panel.busy')}
        onCancel={() => setOpen(false)}
        onYes={async () => {
          if (await onUndo(reason)) setOpen(false)
        }}
        open={open}
        title={t('inbound.panel.undoTitle')}
        yes={t('inbound.panel.undoYes')}
      >
        <p>{t('inbound.panel.undoText')}</p>
        <ReasonField label={t('inbound.panel.undoReason')} onChange={setReason} problem={aboutReason} value={reason} />
        {problem && !aboutReason && <Failure problem={problem} />}
      </ConfirmDialog>
    </>
  )
}
