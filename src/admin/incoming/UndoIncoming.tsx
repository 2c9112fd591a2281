'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { ConfirmDialog } from '../parts/ConfirmDialog'
import { useTexts } from '../texts'

/** Undoes what was made of a mail, with the reason for it. */
export function UndoIncoming({ busy, onUndo }: { busy: boolean; onUndo: (reason: string) => Promise<boolean> }) {
  const { t } = useTexts()
  const id = useId()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
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
          await onUndo(reason)
          setOpen(false)
        }}
        open={open}
        title={t('inbound.panel.undoTitle')}
        yes={t('inbound.panel.undoYes')}
      >
        <p>{t('inbound.panel.undoText')}</p>
        <div className="spets-field">
          <label htmlFor={id}>{t('inbound.panel.undoReason')}</label>
          <textarea className="spets-input" id={id} maxLength={2000} onChange={(event) => setReason(event.currentTarget.value)} required rows={2} value={reason} />
        </div>
      </ConfirmDialog>
    </>
  )
}
