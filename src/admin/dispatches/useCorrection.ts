'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import type { CorrectionNote } from '../../domain/mailContent'
import type { ProblemDetails } from '../../errors'
import { adminAddresses } from '../addresses'
import { post } from '../http'
import type { Audience } from '../sending/audience'
import { useTexts } from '../texts'

/** Sends a correction once, and goes on to the page of its dispatch. */
export function useCorrection(dispatch: string, onRefused: () => void) {
  const { t } = useTexts()
  const router = useRouter()
  const started = useRef(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ProblemDetails | null>(null)

  const send = async ({ toSend, previousDispatches }: Audience, note: CorrectionNote) => {
    if (started.current) return
    started.current = true
    setBusy(true)
    const body = { note, confirmedCount: toSend, previousDispatches }
    const answer = await post<{ dispatch: string }>(t, `/api/dispatches/${dispatch}/correction`, body)
    setBusy(false)
    if (answer.ok) return router.push(adminAddresses.document('dispatches', answer.value.dispatch))
    started.current = false
    setProblem(answer.problem)
    onRefused()
  }

  return { busy, problem, send }
}
