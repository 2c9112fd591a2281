'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { adminAddresses } from '../addresses'
import { useTexts } from '../texts'
import type { SaveFailure } from './useSaveFailure'

interface Props {
  failure: SaveFailure | null
  onClose: () => void
}

/** Says that nothing was saved and nothing is lost, and how to go on. */
export function SaveFailed({ failure, onClose }: Props) {
  const { t } = useTexts()
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    if (failure) dialog.current?.showModal()
  }, [failure])

  if (!failure) return null
  return createPortal(
    <dialog aria-labelledby={titleId} className="spets-dialog" onCancel={onClose} ref={dialog}>
      <h2 className="spets-dialog__title" id={titleId}>
        {t(`autosave.${failure}.title`)}
      </h2>
      <p>{t(`autosave.${failure}.text`)}</p>
      <div className="spets-dialog__buttons">
        <Button buttonStyle="secondary" margin={false} onClick={onClose} size="large">
          {t('autosave.close')}
        </Button>
        {failure === 'loggedOut' && (
          <Button el="anchor" margin={false} newTab size="large" url={adminAddresses.login('/admin')}>
            {t('autosave.logIn')}
          </Button>
        )}
      </div>
    </dialog>,
    document.body,
  )
}
