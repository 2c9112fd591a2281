'use client'

import { Notice } from '../ui/Notice'
import { useTexts } from '../texts'
import type { DispatchAccounting } from './accounting'
import type { DispatchFacts, MayDo } from './dispatchFacts'
import { PausedNotice } from './PausedNotice'
import { RetryNotice } from './RetryNotice'
import { RunNotice } from './RunNotice'
import { ScheduledNotice } from './ScheduledNotice'
import { SteerButtons } from './SteerButtons'
import { UndoNotice } from './UndoNotice'

interface Props {
  facts: DispatchFacts
  accounting: DispatchAccounting
  may: MayDo
  onDone: () => void
}

/** What is to be known and can be done from pressing send until all have come to their end. */
export function OnTheWay({ facts, accounting, may, onDone }: Props) {
  const { n, t } = useTexts()
  const { id, zone } = facts
  const { cancelled, candidates, hasBegun, now, scheduledFor, status, timed } = accounting
  const isRun = status === 'paused' && accounting.pauseReason === 'refusals'
  const waits = status === 'scheduled' && !hasBegun && scheduledFor !== null
  return (
    <>
      {waits && !timed && <UndoNotice id={id} maySteer={may.steer} now={now} onDone={onDone} until={scheduledFor} />}
      {waits && timed && <ScheduledNotice at={scheduledFor} id={id} maySteer={may.steer} onDone={onDone} zone={zone} />}
      {isRun && <RunNotice accounting={accounting} id={id} maySettle={may.settleRefusals} onDone={onDone} />}
      {status === 'paused' && !isRun && (
        <PausedNotice accounting={accounting} id={id} mayContinue={may.steer} onContinued={onDone} zone={zone} />
      )}
      {status === 'cancelled' && <Notice kind="info">{stoppedInWords()}</Notice>}
      <RetryNotice accounting={accounting} id={id} maySteer={may.steer} onDone={onDone} zone={zone} />
      {may.steer && <SteerButtons accounting={accounting} id={id} onDone={onDone} />}
    </>
  )

  function stoppedInWords(): string {
    if (candidates === 0) return t('dispatching.steer.restUnbegun')
    return cancelled > 0 ? n('dispatching.steer.rest', cancelled) : t('dispatching.steer.restNone')
  }
}
