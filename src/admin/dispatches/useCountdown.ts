'use client'

import { useEffect, useState } from 'react'

const secondsBetween = (now: number, until: string): number => Math.max(0, Math.ceil((new Date(until).getTime() - now) / 1000))

/**
 * Whole seconds left until a time, counted by the server's clock, so that a browser's wrong one does no harm.
 * @param until ISO 8601
 * @param serverNow what the server's clock showed when the page was read, ISO 8601
 */
export function useCountdown(until: string, serverNow: string): number {
  const [left, setLeft] = useState(secondsBetween(new Date(serverNow).getTime(), until))
  useEffect(() => {
    const ahead = new Date(serverNow).getTime() - Date.now()
    const timer = setInterval(() => setLeft(secondsBetween(Date.now() + ahead, until)), 250)
    return () => clearInterval(timer)
  }, [serverNow, until])
  return left
}
