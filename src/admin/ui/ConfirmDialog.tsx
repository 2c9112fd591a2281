'use client'

import { Button } from '@payloadcms/ui'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTexts } from '../texts'

interface Props {
  open: boolean
  title: string
  /** What the button says that does it. */
  yes: string
  /** What the button says while it is being done; it cannot be pressed then. */
  busyText: string
  busy: boolean
  /** What the button says that does not do it; Cancel where nothing is said. */
  no?: string
  onYes: () => Promise<void>
  onCancel: () => void
  children: ReactNode
}

/** Asks once more before something that cannot be taken back. Focus starts on Cancel, and Escape cancels. */
export function ConfirmDialog({ open, title, yes, busyText, busy, no, onYes, onCancel, children }: Props) {
  const { t } = useTexts()
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])

  return (
    <dialog
      aria-labelledby={titleId}
      className="spets-dialog"
      onCancel={(event) => {
        event.preventDefault()
        if (!busy) onCancel()
      }}
      ref={dialog}
    >
      <h2 className="spets-dialog__title" id={titleId}>
        {title}
      </h2>
      {children}
      <div className="spets-dialog__buttons">
        <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={onCancel} size="large">
          {no ?? t('admin.confirm.cancel')}
        </Button>
        <Button disabled={busy} margin={false} onClick={() => void onYes()} size="large">
          {busy ? busyText : yes}
        </Button>
      </div>
    </dialog>
  )
}
