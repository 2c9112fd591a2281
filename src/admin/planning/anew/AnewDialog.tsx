'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { ProblemDetails } from '../../../errors'
import { adminAddresses } from '../../addresses'
import { aboutField, post } from '../../http'
import { useTexts } from '../../texts'
import { Choice } from '../../ui/Choice'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { Failure } from '../../ui/Failure'
import { DayField } from './DayField'
import { nextPeriod } from './nextPeriod'

const choices = ['all', 'done', 'none'] as const

interface Props {
  id: string
  /** The plan as it was last saved. */
  plan: Record<string, unknown>
  onClose: () => void
}

/** Tells what comes along to a new plan, asks for its period and which activities, and opens it when it is made. */
export function AnewDialog({ id, onClose, plan }: Props) {
  const { t, zone } = useTexts()
  const router = useRouter()
  const [period, setPeriod] = useState(() => nextPeriod(plan, zone, new Date()))
  const [activities, setActivities] = useState<(typeof choices)[number]>('all')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ProblemDetails | null>(null)

  const make = async () => {
    setBusy(true)
    const answer = await post<{ id: string }>(t, `/api/communication-plans/${id}/anew`, { ...period, activities })
    if (answer.ok) return router.push(adminAddresses.document('communication-plans', answer.value.id))
    setProblem(answer.problem)
    setBusy(false)
  }

  return (
    <ConfirmDialog
      busy={busy}
      busyText={t('planDocument.anew.busy')}
      onCancel={onClose}
      onYes={make}
      open
      title={t('planDocument.anew.title')}
      yes={t('planDocument.anew.yes')}
    >
      <p>{t('planDocument.anew.intro')}</p>
      <p>{t('planDocument.anew.goals')}</p>
      <div className="spets-anew__period">
        {(['from', 'to'] as const).map((end) => (
          <DayField
            key={end}
            label={t(`planDocument.anew.${end}`)}
            onChange={(day) => setPeriod({ ...period, [end]: day })}
            problem={aboutField(problem, end)}
            value={period[end]}
          />
        ))}
      </div>
      <Choice
        label={t('planDocument.anew.activities')}
        onChange={setActivities}
        options={choices.map((value) => ({ value, label: t(`planDocument.anew.choices.${value}`) }))}
        value={activities}
      />
      {activities !== 'none' && <p>{t('planDocument.anew.moved')}</p>}
      {problem && !problem.errors && <Failure problem={problem} />}
    </ConfirmDialog>
  )
}
