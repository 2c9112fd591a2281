'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import type { ProblemDetails } from '../../errors'
import { adminAddresses } from '../addresses'
import { post } from '../http'
import { useTexts } from '../texts'
import type { Audience } from './audience'
import { useMailing } from './MailChoice'
import type { SendableCollection } from './mailings'
import { timeBody, type When } from './when'

/** A dispatch that has been begun: when it leaves, and what the server's clock showed; ISO 8601. */
export interface Begun {
  dispatch: string
  at: string
  now: string
  timed: boolean
}

/**
 * Sends once: a second press while the first is on its way does nothing, and after an answer that it began
 * nothing more can be sent. A refusal has sent nothing, so the audience is counted again.
 */
export function useSend(collection: SendableCollection, id: string, onRefused: () => void) {
  const { t } = useTexts()
  const { address } = useMailing(collection, id)
  const router = useRouter()
  const started = useRef(false)
  const [busy, setBusy] = useState(false)
  const [begun, setBegun] = useState<Begun | null>(null)
  const [problem, setProblem] = useState<ProblemDetails | null>(null)

  const sendNow = async ({ toSend, previousDispatches, audience }: Audience, when: When) => {
    if (started.current) return
    started.current = true
    setBusy(true)
    setProblem(null)
    const answer = await post<Begun>(t, address('send'), {
      confirmedCount: toSend,
      previousDispatches,
      audience,
      at: timeBody(when),
    })
    setBusy(false)
    if (answer.ok) {
      setBegun(answer.value)
      return router.push(adminAddresses.document('dispatches', answer.value.dispatch))
    }
    started.current = false
    const lost = answer.problem.status === 0
    setProblem(lost ? { ...answer.problem, title: t('admin.confirm.lost') } : answer.problem)
    onRefused()
  }

  return { busy, begun, problem, sendNow }
}
