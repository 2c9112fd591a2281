'use client'

import { ConfirmDialog } from '../ui/ConfirmDialog'
import { useTexts } from '../texts'
import type { KeyDeed } from './useKey'

interface Props {
  asked: KeyDeed | null
  busy: boolean
  onYes: (deed: KeyDeed) => Promise<void>
  onCancel: () => void
}

/** Asks once more before a key that is in use stops. */
export function ConfirmKeyDeed({ asked, busy, onYes, onCancel }: Props) {
  const { t } = useTexts()
  const deed = asked ?? 'renew'
  return (
    <ConfirmDialog
      busy={busy}
      busyText={t('apiClients.busy')}
      onCancel={onCancel}
      onYes={() => onYes(deed)}
      open={asked !== null}
      title={t(`apiClients.${deed}Title`)}
      yes={t(`apiClients.${deed}`)}
    >
      <p>{t(`apiClients.${deed}Text`)}</p>
    </ConfirmDialog>
  )
}
