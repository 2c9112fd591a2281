'use client'

import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { useTexts } from '../texts'
import { SetTimeForm } from './SetTimeForm'
import { SetTimes } from './SetTimes'
import { useSetTimes } from './useSetTimes'

/**
 * A time to publish or take back, chosen on the publisher's clock, in place of Payload's own drawer. What has been
 * chosen stays when the dialog is closed.
 */
export function SetTime() {
  const { t } = useTexts()
  const { collectionSlug, hasPublishPermission, id, isTrashed } = useDocumentInfo()
  if (!collectionSlug || !id || isTrashed || !hasPublishPermission) return null
  return <SetTimeDialog collection={collectionSlug} id={String(id)} title={t('setTime.title')} />
}

function SetTimeDialog({ collection, id, title }: { collection: string; id: string; title: string }) {
  const { t } = useTexts()
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const [open, setOpen] = useState(false)
  const isModified = useFormModified()
  const times = useSetTimes(collection, id)
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  const close = () => setOpen(false)
  const show = () => {
    setOpen(true)
    void times.read()
  }
  return (
    <div className="spets-over-form">
      <Button buttonStyle="secondary" margin={false} onClick={show} size="medium">
        {t('setTime.open')}
      </Button>
      <dialog
        aria-labelledby={titleId}
        className="spets-dialog spets-set-time"
        onClose={close}
        onKeyDown={(event) => event.stopPropagation()}
        ref={dialog}
      >
        <h2 className="spets-dialog__title" id={titleId}>
          {title}
        </h2>
        {isModified && <p className="spets-help">{t('setTime.saveFirst')}</p>}
        <SetTimeForm isBlocked={isModified} times={times} />
        <SetTimes times={times} />
        <div className="spets-dialog__buttons">
          <Button buttonStyle="secondary" margin={false} onClick={close} size="large">
            {t('setTime.close')}
          </Button>
        </div>
      </dialog>
    </div>
  )
}
