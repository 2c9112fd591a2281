import { useEffect, useState } from 'react'
import type { ProblemDetails } from '../../errors'
import type { ImportProgress } from '../../imports'
import { ask } from '../http'
import { useTexts } from '../texts'

/** How often it is asked how far an import has come, in milliseconds. */
const often = 1_000

export const progressAddress = (run: string): string => `/api/contacts/imports/${encodeURIComponent(run)}`

/** What is known of an import that is followed. */
interface Followed {
  /** How far it has come; null before the first answer. */
  progress: ImportProgress | null
  /** Why the last question had no answer. */
  problem: ProblemDetails | null
}

/**
 * Follows an import, or the undoing of one, until nobody works on it. An answer that does not come is asked for again.
 * @param run null follows nothing
 */
export function useProgress(run: string | null): Followed {
  const { t } = useTexts()
  const [progress, setProgress] = useState<ImportProgress | null>(null)
  const [problem, setProblem] = useState<ProblemDetails | null>(null)

  useEffect(() => {
    if (run === null) return undefined
    const controller = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = async () => {
      const answer = await ask<ImportProgress>(t, progressAddress(run), { signal: controller.signal })
      setProblem(answer.ok ? null : answer.problem)
      if (answer.ok) setProgress(answer.value)
      if (!answer.ok || isUnderWay(answer.value)) timer = setTimeout(start, often)
    }
    const start = () => {
      look().catch((error: unknown) => {
        // Whoever leaves the page asks no more, which ends the question under way as an error and is none.
        if (!controller.signal.aborted) throw error
      })
    }
    start()
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [run, t])

  return { progress: progress?.id === run ? progress : null, problem }
}

/** Whether there is more to come: one that was stopped is gone on with in a while. */
export const isUnderWay = ({ state }: ImportProgress): boolean => ['importing', 'stopped', 'undoing', 'halfUndone'].includes(state)
