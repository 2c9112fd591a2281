'use client'

import { useEffect, useId, useRef } from 'react'
import type { ProblemDetails } from '../../errors'
import type { ImportProgress } from '../../imports'
import { written } from '../counted'
import { useTexts } from '../texts'
import { Failure } from '../ui/Failure'

interface Props {
  /** Null before it is known. */
  progress: ImportProgress | null
  /** Why the last question had no answer; it is asked again. */
  problem: ProblemDetails | null
  /** What is being done. */
  title: string
  /** What whoever waits may do meanwhile. */
  about: string
}

/** How far an import, or the undoing of one, has come. */
export function UnderWay({ progress, problem, title, about }: Props) {
  const { t, language } = useTexts()
  const id = useId()
  const start = useRef<HTMLParagraphElement>(null)
  useEffect(() => start.current?.focus(), [])
  const [done, all] = [progress?.stepsDone ?? 0, progress?.steps ?? 0]
  return (
    <div className="spets-underway">
      <p className="spets-underway__title" id={id} ref={start} tabIndex={-1}>
        <strong>{title}</strong>
      </p>
      <progress aria-labelledby={id} className="spets-underway__bar" max={Math.max(all, 1)} value={done} />
      {all > 0 && <p>{t('admin.importing.underWay.count', { done: written(language, done), all: written(language, all) })}</p>}
      {progress && (progress.state === 'stopped' || progress.state === 'halfUndone') && <p>{t('admin.importing.underWay.waits')}</p>}
      {problem && <Failure problem={problem} />}
      <p className="spets-help">{about}</p>
    </div>
  )
}
