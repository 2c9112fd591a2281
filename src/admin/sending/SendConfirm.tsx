'use client'

import { ConfirmDialog } from '../ui/ConfirmDialog'
import { useTexts } from '../texts'
import { AlreadySent } from './AlreadySent'
import type { Audience } from './audience'
import { useMailing } from './MailChoice'
import type { SendableCollection } from './mailings'
import { SendFacts } from './SendFacts'

interface Props {
  open: boolean
  busy: boolean
  collection: SendableCollection
  id: string
  title: string
  audience: Audience
  zone: string
  isTimed: boolean
  /** When, in words. */
  time: string
  onYes: () => Promise<void>
  onCancel: () => void
}

/** Asks once more, naming the number, the sender and the time. */
export function SendConfirm({ open, busy, collection, id, title, audience, zone, isTimed, time, onYes, onCancel }: Props) {
  const { t, n } = useTexts()
  const { texts } = useMailing(collection, id)
  const { toSend } = audience
  return (
    <ConfirmDialog
      busy={busy}
      busyText={t('admin.confirm.sending')}
      onCancel={onCancel}
      onYes={onYes}
      open={open}
      title={isTimed ? n('dispatching.confirm.scheduleTitle', toSend) : n(`${texts}.confirmTitle`, toSend)}
      yes={isTimed ? n('dispatching.confirm.scheduleYes', toSend) : n(`${texts}.confirmYes`, toSend)}
    >
      <SendFacts audience={audience} time={time} title={title} />
      <AlreadySent audience={audience} collection={collection} zone={zone} />
    </ConfirmDialog>
  )
}
