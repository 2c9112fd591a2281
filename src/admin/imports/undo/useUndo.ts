'use client'

import { useEffect, useState } from 'react'
import type { ProblemDetails } from '../../../errors'
import type { ImportProgress, UndoReport } from '../../../imports'
import { post } from '../../http'
import { useTexts } from '../../texts'
import { useLoaded } from '../../useLoaded'
import { progressAddress, useProgress } from '../useProgress'

/** The way of an undoing: what it would do, and what it did. */
export function useUndo(run: string, onChange: () => void) {
  const { t } = useTexts()
  const address = `${progressAddress(run)}/undo`
  const looked = useLoaded<UndoReport>(address)
  const [begun, setBegun] = useState(false)
  const { progress, problem: unanswered } = useProgress(begun ? run : null)
  const isDone = progress?.state === 'undone'
  const ended = useLoaded<UndoReport>(isDone ? `${progressAddress(run)}/undone` : null)
  const [problem, setProblem] = useState<ProblemDetails | null>(null)
  const [busy, setBusy] = useState(false)

  const carryOut = async () => {
    setBusy(true)
    setProblem(null)
    const answer = await post<ImportProgress>(t, address, {})
    setBusy(false)
    if (answer.ok) setBegun(true)
    else setProblem(answer.problem.status === 0 ? { ...answer.problem, title: t('importUndo.done.lost') } : answer.problem)
    onChange()
  }

  useEffect(() => {
    if (isDone) onChange()
  }, [isDone, onChange])

  return {
    preview: looked.value,
    begun,
    progress,
    unanswered,
    result: ended.value,
    problem: problem ?? ended.problem ?? looked.problem,
    busy,
    carryOut,
  }
}
