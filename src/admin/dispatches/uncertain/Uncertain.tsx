'use client'

import { useEffect, useRef, useState } from 'react'
import { type UncertainChoice, uncertainChoices } from '../../../domain/mailings'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { Failure } from '../../ui/Failure'
import { Notice } from '../../ui/Notice'
import { Step } from '../../ui/Step'
import { useTexts } from '../../texts'
import type { DispatchAccounting } from '../accounting'
import { useDeed } from '../useDeed'
import { OutcomeWords } from './OutcomeWords'
import type { Asked, UncertainOutcome } from './types'
import { UncertainRows } from './UncertainRows'

interface Props {
  dispatch: string
  accounting: DispatchAccounting
  zone: string
  onDone: () => void
}

/** Deliveries of which nobody knows whether they were accepted: what that means, who they are, and what a person says. */
export function Uncertain({ dispatch, accounting, zone, onDone }: Props) {
  const { n, t } = useTexts()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [outcome, setOutcome] = useState<UncertainOutcome | null>(null)
  const { busy, problem, carryOut } = useDeed(dispatch, onDone)
  const count = accounting.uncertain
  const choices = choicesFor(accounting)

  const decide = async () => {
    if (!asked) return
    const { choice, deliveries } = asked
    const answer = await carryOut<UncertainOutcome>('uncertain', { choice, deliveries, count: asked.count })
    setOutcome(answer.ok ? answer.value : null)
    setAsked(null)
  }

  if (count === 0 && !outcome && !problem) return null
  return (
    <Step title={t('uncertain.title')}>
      {/* Before what is told: it gives focus back when it closes, and what is told then takes it. */}
      <Confirm asked={asked} busy={busy} onCancel={() => setAsked(null)} onYes={decide} />
      <Told outcome={outcome} problem={problem} />
      {count > 0 && (
        <>
          <Notice kind="warning">
            <strong>{n('uncertain.notice', count)}</strong>
            <p>{t('uncertain.what')}</p>
            <ul>
              {choices.map((choice) => (
                <li key={choice}>{t(`uncertain.risks.${choice}`)}</li>
              ))}
            </ul>
          </Notice>
          <UncertainRows choices={choices} count={count} dispatch={dispatch} key={count} onAsk={setAsked} zone={zone} />
        </>
      )}
    </Step>
  )
}

/** What is stopped for good sends nothing again. */
const choicesFor = ({ status }: DispatchAccounting): readonly UncertainChoice[] =>
  status === 'cancelled' ? uncertainChoices.filter((choice) => choice !== 'again') : uncertainChoices

/** What came of it. Focus goes here, since the button that was pressed may be gone. */
function Told({ outcome, problem }: { outcome: UncertainOutcome | null; problem: ReturnType<typeof useDeed>['problem'] }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (outcome ?? problem) place.current?.focus()
  }, [outcome, problem])
  return (
    <div className="spets-uncertain__told" ref={place} tabIndex={-1}>
      {problem && <Failure problem={problem} />}
      {outcome && <OutcomeWords outcome={outcome} />}
    </div>
  )
}

interface ConfirmProps {
  asked: Asked | null
  busy: boolean
  onYes: () => Promise<void>
  onCancel: () => void
}

function Confirm({ asked, busy, onYes, onCancel }: ConfirmProps) {
  const { n, t } = useTexts()
  const { choice, count, who }: Asked = asked ?? { choice: 'accepted', count: 0, who: null, deliveries: [] }
  return (
    <ConfirmDialog
      busy={busy}
      busyText={t('uncertain.confirm.busy')}
      onCancel={onCancel}
      onYes={onYes}
      open={asked !== null}
      title={n(`uncertain.confirm.${choice}Title`, count)}
      yes={n(`uncertain.confirm.${choice}Yes`, count)}
    >
      {who && <p>{t('uncertain.confirm.to', { who })}</p>}
      <p>{t(`uncertain.confirm.${choice}Body`)}</p>
    </ConfirmDialog>
  )
}
