'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Attendee, CheckIn } from '../../../domain/attendance'
import { post } from '../../http'
import { useTexts } from '../../texts'
import { keptTicks } from './keptTicks'

/** How long a tick that could not be handed over waits, in milliseconds. */
const pause = 10_000

/**
 * Ticks that are kept on the device until the server has them: pressed at once, handed over together, tried again while
 * there is no network, and there again when the page is opened anew.
 */
export function useTicks(meeting: string) {
  const { t } = useTexts()
  const key = `spets check-in ${meeting}`
  // What cannot be read is put aside before anything is kept in its place.
  const [found] = useState(() => keptTicks(localStorage, key))
  const [kept, setKept] = useState<CheckIn[]>(found.ticks)
  const [known, setKnown] = useState<ReadonlyMap<string, boolean>>(new Map())
  const isBusy = useRef(false)

  const keep = useCallback(
    (change: (before: readonly CheckIn[]) => CheckIn[]) =>
      setKept((before) => {
        const now = change(before)
        localStorage.setItem(key, JSON.stringify(now))
        return now
      }),
    [key],
  )

  const handOver = useCallback(async () => {
    const events = keptTicks(localStorage, key).ticks
    if (isBusy.current || events.length === 0) return
    isBusy.current = true
    const answer = await post(t, `/api/meetings/${meeting}/check-in`, { events })
    isBusy.current = false
    if (answer.ok)
      keep((before) => before.filter((one) => !events.some((sent) => sent.invitation === one.invitation && sent.at === one.at)))
  }, [keep, key, meeting, t])

  useEffect(() => {
    const soon = setTimeout(() => void handOver())
    const again = setInterval(() => void handOver(), pause)
    const online = () => void handOver()
    addEventListener('online', online)
    return () => {
      clearTimeout(soon)
      clearInterval(again)
      removeEventListener('online', online)
    }
  }, [handOver, kept.length])

  const isHere = ({ came, invitation }: Attendee): boolean =>
    kept.findLast((event) => event.invitation === invitation)?.came ?? known.get(invitation ?? '') ?? came
  const press = (attendee: Attendee) => {
    const came = !isHere(attendee)
    const invitation = attendee.invitation ?? ''
    setKnown((before) => new Map(before).set(invitation, came))
    keep((before) => [...before, { invitation, came, guests: attendee.guests, at: new Date().toISOString() }])
  }
  return { isHere, press, waiting: kept.length, isUnreadable: found.isUnreadable }
}
