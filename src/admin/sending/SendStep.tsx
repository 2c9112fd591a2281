'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'
import { aboutField } from '../http'
import { timeInWords } from '../ui/times'
import { useTexts } from '../texts'
import { ApprovalNotice } from '../approval/ApprovalNotice'
import { type Audience, isReady } from './audience'
import { useMailing } from './MailChoice'
import type { SendableCollection } from './mailings'
import { SendConfirm } from './SendConfirm'
import { Sent } from './Sent'
import { useSend } from './useSend'
import { instantOf, isGoodTime, type When } from './when'
import { WhenChoice } from './WhenChoice'

interface Props {
  collection: SendableCollection
  id: string
  title: string
  audience: Audience
  zone: string
  undoSeconds: number
  onCountAgain: () => void
}

/** When, and the button that sends; the question that it opens names the number, the sender and the time. */
export function SendStep({ collection, id, title, audience, zone, undoSeconds, onCountAgain }: Props) {
  const { t, n, language } = useTexts()
  const [asking, setAsking] = useState(false)
  const [when, setWhen] = useState<When>(null)
  const { busy, begun, problem, sendNow } = useSend(collection, id, onCountAgain)
  const { approval, toSend, wasSetFor } = audience
  const { texts } = useMailing(collection, id)
  const at = instantOf(when)
  const time = at ? timeInWords(language, zone, at.toISOString()) : n('dispatching.when.nowWithUndo', undoSeconds)

  const confirm = async () => {
    await sendNow(audience, when)
    setAsking(false)
  }

  if (begun) return <Sent begun={begun} zone={zone} />
  return (
    <>
      {approval.state === 'approved' && <ApprovalNotice approval={approval} zone={zone} />}
      {wasSetFor && !when && <Notice kind="info">{t('dispatching.when.wasSetFor', { at: timeInWords(language, zone, wasSetFor) })}</Notice>}
      <WhenChoice onChange={setWhen} problem={aboutField(problem, 'at')} wasSetFor={wasSetFor} when={when} zone={zone} />
      {problem && <Failure problem={problem} />}
      {!isReady(audience) && <p className="spets-help">{t('admin.confirm.mend')}</p>}
      <Button disabled={!isReady(audience) || !isGoodTime(when) || busy} margin={false} onClick={() => setAsking(true)} size="large">
        {busy ? t('admin.confirm.sending') : n(when ? 'dispatching.ask.schedule' : `${texts}.ask`, toSend)}
      </Button>
      <SendConfirm
        audience={audience}
        busy={busy}
        collection={collection}
        id={id}
        isTimed={when !== null}
        onCancel={() => setAsking(false)}
        onYes={confirm}
        open={asking}
        time={time}
        title={title}
        zone={zone}
      />
    </>
  )
}
