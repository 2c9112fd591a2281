'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { aboutField } from '../http'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { FactList } from '../ui/FactList'
import { Failure } from '../ui/Failure'
import { Notice } from '../ui/Notice'
import { timeInWords } from '../ui/times'
import { instantOf, isGoodTime, timeBody, type When } from '../sending/when'
import { WhenChoice } from '../sending/WhenChoice'
import { useTexts } from '../texts'
import type { DispatchAccounting } from '../dispatches/accounting'
import type { DispatchFacts } from '../dispatches/dispatchFacts'
import { useDeed } from '../dispatches/useDeed'

interface Props {
  facts: DispatchFacts
  accounting: DispatchAccounting
  maySteer: boolean
  onDone: () => void
}

/** Sends what has been approved, now or at a set time. */
export function SendApproved({ facts, accounting, maySteer, onDone }: Props) {
  const { t, n, language } = useTexts()
  const [asking, setAsking] = useState(false)
  const [when, setWhen] = useState<When>(null)
  const { busy, problem, carryOut } = useDeed(facts.id, onDone)
  const { zone, undoSeconds, title, from, replyTo } = facts
  const { confirmedCount, scheduledFor, timed } = accounting
  const at = instantOf(when)
  const time = at ? timeInWords(language, zone, at.toISOString()) : n('dispatching.when.nowWithUndo', undoSeconds)

  const send = async () => {
    await carryOut('send', { confirmedCount, at: timeBody(when) })
    setAsking(false)
  }

  return (
    <>
      <Notice kind="success">{t('dispatching.approval.readyToSend')}</Notice>
      {maySteer && (
        <>
          <WhenChoice
            onChange={setWhen}
            problem={aboutField(problem, 'at')}
            wasSetFor={timed ? scheduledFor : null}
            when={when}
            zone={zone}
          />
          <Button disabled={busy || !isGoodTime(when)} margin={false} onClick={() => setAsking(true)}>
            {n(when ? 'dispatching.ask.schedule' : 'admin.sending.ask', confirmedCount)}
          </Button>
        </>
      )}
      {problem && <Failure problem={problem} />}
      <ConfirmDialog
        busy={busy}
        busyText={t('admin.confirm.sending')}
        onCancel={() => setAsking(false)}
        onYes={send}
        open={asking}
        title={n(when ? 'dispatching.confirm.scheduleTitle' : 'admin.sending.confirmTitle', confirmedCount)}
        yes={n(when ? 'dispatching.confirm.scheduleYes' : 'admin.sending.confirmYes', confirmedCount)}
      >
        <FactList
          facts={[
            [t('dispatching.confirm.what'), title],
            [t('dispatching.confirm.number'), n('dispatching.confirm.recipients', confirmedCount)],
            [t('dispatching.confirm.from'), from],
            [t('dispatching.confirm.replyTo'), replyTo],
            [t('dispatching.confirm.time'), time],
          ]}
        />
      </ConfirmDialog>
    </>
  )
}
