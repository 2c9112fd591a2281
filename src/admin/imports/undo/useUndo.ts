'use client'

import { useState } from 'react'
import type { Problem } from '../../../errors'
import type { UndoReport } from '../../../imports'
import { post } from '../../http'
import { useTexts } from '../../texts'
import { useLoaded } from '../../useLoaded'

/** The way of an undoing: what it would do, and what it did. */
export function useUndo(run: string, onChange: () => void) {
  const { t } = useTexts()
  const address = `/api/contacts/imports/${encodeURIComponent(run)}/undo`
  const looked = useLoaded<UndoReport>(address)
  const [result, setResult] = useState<UndoReport | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)

  const carryOut = async () => {
    setBusy(true)
    setProblem(null)
    const answer = await post<UndoReport>(t, address, {})
    setBusy(false)
    if (answer.ok) setResult(answer.value)
    else setProblem(answer.problem.status === 0 ? { ...answer.problem, title: t('importUndo.done.lost') } : answer.problem)
    onChange()
  }

  return { preview: looked.value, result, problem: problem ?? looked.problem, busy, carryOut }
}
