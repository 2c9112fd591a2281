'use client'

import { useState } from 'react'
import type { LatestMerge } from '../../collections/actors/ContactMerges/latest'
import type { ProblemDetails } from '../../errors'
import { post } from '../http'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { Failure } from '../ui/Failure'
import { useTexts } from '../texts'
import { useAnswer } from './useAnswer'

interface Props {
  merge: LatestMerge
  onCancel: () => void
  onDone: () => void
}

const nothing = {}

/** Says what parting the cards does, and asks. */
export function UndoMerge({ merge, onCancel, onDone }: Props) {
  const { t } = useTexts()
  const address = `/api/contacts/merges/${merge.id}/undo`
  const preview = useAnswer<{ stay: string[] }>(`${address}/preview`, nothing)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ProblemDetails | null>(null)
  const found = problem ?? preview.problem

  const undo = async () => {
    setBusy(true)
    const answer = await post(t, address, nothing)
    setBusy(false)
    if (answer.ok) onDone()
    else setProblem(answer.problem)
  }

  return (
    <ConfirmDialog
      busy={busy}
      busyText={t('merging.undo.doing')}
      onCancel={onCancel}
      onYes={undo}
      open
      title={t('merging.undo.title')}
      yes={t('merging.undo.yes')}
    >
      <p>{t('merging.undo.text', { removed: merge.removed })}</p>
      {(preview.value?.stay.length ?? 0) > 0 && (
        <p>{t('merging.undo.stay', { kept: merge.kept.name, fields: preview.value?.stay.join(', ') ?? '' })}</p>
      )}
      {found && <Failure problem={found} />}
    </ConfirmDialog>
  )
}
