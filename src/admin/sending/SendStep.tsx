'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { ConfirmDialog } from '../parts/ConfirmDialog'
import { Failure } from '../parts/Failure'
import { Notice } from '../parts/Notice'
import { useTexts } from '../texts'
import { AlreadySent } from './AlreadySent'
import { type Audience, isClosed, isReady } from './audience'
import { DispatchLink } from './DispatchLink'
import { type SendableCollection, sendables } from './mailings'
import { useSend } from './useSend'

interface Props {
  collection: SendableCollection
  id: string
  title: string
  audience: Audience
  onCountAgain: () => void
}

/** The button that sends, and the question that names the number before it does. */
export function SendStep({ collection, id, title, audience, onCountAgain }: Props) {
  const { t, n } = useTexts()
  const [asking, setAsking] = useState(false)
  const { busy, dispatch, problem, sendNow } = useSend(collection, id, onCountAgain)
  const { texts } = sendables[collection]
  const { toSend } = audience

  const confirm = async () => {
    await sendNow(audience)
    setAsking(false)
  }

  if (dispatch)
    return (
      <Notice announce kind="success">
        <p>{t('admin.confirm.done')}</p>
        <DispatchLink id={dispatch}>{t('admin.confirm.toDispatch')}</DispatchLink>
      </Notice>
    )
  if (isClosed(collection, audience))
    return (
      <>
        <AlreadySent audience={audience} collection={collection} />
        {problem && <Failure problem={problem} />}
      </>
    )
  return (
    <>
      <AlreadySent audience={audience} collection={collection} />
      {problem && <Failure problem={problem} />}
      {!isReady(audience) && <p className="spets-help">{t('admin.confirm.mend')}</p>}
      <Button disabled={!isReady(audience) || busy} margin={false} onClick={() => setAsking(true)} size="large">
        {busy ? t('admin.confirm.sending') : n(`${texts}.ask`, toSend)}
      </Button>
      <ConfirmDialog
        busy={busy}
        busyText={t('admin.confirm.sending')}
        onCancel={() => setAsking(false)}
        onYes={confirm}
        open={asking}
        title={n(`${texts}.confirmTitle`, toSend)}
        yes={n(`${texts}.confirmYes`, toSend)}
      >
        <p>{t(`${texts}.confirmBody`, { title, from: audience.from })}</p>
        {audience.previousDispatches > 0 && <Notice kind="warning">{t(`${texts}.again`)}</Notice>}
      </ConfirmDialog>
    </>
  )
}
