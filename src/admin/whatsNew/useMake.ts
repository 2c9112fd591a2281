'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { ProblemDetails } from '../../errors'
import { adminAddresses } from '../addresses'
import { post } from '../http'
import { useTexts } from '../texts'
import type { Picked } from './picked'

/** Makes a newsletter of what was ticked, and opens it for writing. */
export function useMake() {
  const { t } = useTexts()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ProblemDetails | null>(null)
  const make = async (picked: Picked) => {
    setBusy(true)
    setProblem(null)
    const answer = await post<{ id: string }>(t, '/api/newsletters/from-new', picked)
    if (answer.ok) return router.push(`${adminAddresses.document('newsletters', answer.value.id)}#field-subject`)
    setBusy(false)
    setProblem(answer.problem)
  }
  return { make, busy, problem }
}
