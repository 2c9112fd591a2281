'use client'

import { useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'

/** Why a form could not be saved, when it is nothing that was typed. */
export type SaveFailure = 'loggedOut' | 'noServer'

/** Finds out, when saving failed, whether the login has ended or the server is away; and when it is back. */
export function useSaveFailure() {
  const isProcessing = useFormProcessing()
  const isSubmitted = useFormSubmitted()
  const wasProcessing = useRef(false)
  const [failure, setFailure] = useState<SaveFailure | null>(null)
  const [isBack, setBack] = useState(false)

  const look = useCallback(async () => setFailure(await whatIsWrong()), [])

  if (isProcessing && isBack) setBack(false)

  useEffect(() => {
    const hasEnded = wasProcessing.current && !isProcessing
    wasProcessing.current = isProcessing
    if (hasEnded && isSubmitted) void look()
  }, [isProcessing, isSubmitted, look])

  useEffect(() => {
    if (!failure) return undefined
    // Coming back from the tab where one logged in again.
    const again = async () => {
      const still = await whatIsWrong()
      setFailure(still)
      setBack(still === null)
    }
    const onFocus = () => void again()
    window.addEventListener('focus', onFocus)
    return () => window.removeEventListener('focus', onFocus)
  }, [failure])

  return { failure, isBack, putAway: () => setFailure(null) }
}

async function whatIsWrong(): Promise<SaveFailure | null> {
  try {
    const response = await fetch('/api/users/me', { credentials: 'same-origin' })
    if (response.status >= 500) return 'noServer'
    const { user } = (await response.json()) as { user: unknown }
    return user ? null : 'loggedOut'
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return 'noServer'
    throw error
  }
}
