'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { type Loaded, useLoaded } from '../useLoaded'
import { type DispatchAccounting, isGoing } from './accounting'

/** Milliseconds between looks at a dispatch that is going on, and at one whose time is far away. */
const pause = 2000
const longPause = 15_000

const pauseFor = ({ status, timed }: DispatchAccounting): number => (status === 'scheduled' && timed ? longPause : pause)

/** The accounting, read again every other second for as long as it can change by itself. */
export function useAccounting(id: string): Loaded<DispatchAccounting> {
  const router = useRouter()
  const loaded = useLoaded<DispatchAccounting>(`/api/dispatches/${id}/accounting`)
  const { value, loading, reload } = loaded
  const going = value !== null && isGoing(value)
  const wasGoing = useRef(false)

  useEffect(() => {
    const timer = going && !loading ? setTimeout(reload, pauseFor(value)) : undefined
    return () => clearTimeout(timer)
  }, [loading, going, reload, value])

  // The times of the page come from the document, so it is read again when the sending has come to rest.
  useEffect(() => {
    if (wasGoing.current && !going) router.refresh()
    wasGoing.current = going
  }, [going, router])

  return loaded
}
