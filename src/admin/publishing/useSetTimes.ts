'use client'

import { useServerFunctions } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'
import { useCallback, useEffect, useState } from 'react'
import { useTexts } from '../texts'

/** A time that waits. */
export interface SetTimeOf {
  id: string
  type: 'publish' | 'unpublish'
  /** ISO 8601. */
  at: string
  /** Null for all languages. */
  language: string | null
}

export interface SetTimesOf {
  waiting: SetTimeOf[]
  busy: boolean
  problem: string | null
  /** What was done last. */
  said: string
  set: (time: { type: 'publish' | 'unpublish'; at: Date; language: string | null }) => Promise<void>
  remove: (id: string) => Promise<void>
}

/**
 * The times that are set for a document, and setting and removing them, by Payload's own server functions.
 * @param open whether anybody looks: they are read anew each time
 */
export function useSetTimes(collection: string, id: string, open: boolean): SetTimesOf {
  const { t, zone } = useTexts()
  const { getUpcomingScheduledPublish, schedulePublish } = useServerFunctions()
  const [waiting, setWaiting] = useState<SetTimeOf[]>([])
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [said, setSaid] = useState('')

  const read = useCallback(async () => {
    const events = await getUpcomingScheduledPublish({ id, collectionSlug: collection })
    setWaiting(
      events.flatMap(({ id: event, input, waitUntil }) =>
        waitUntil ? [{ id: String(event), type: input?.type ?? 'publish', at: new Date(waitUntil).toISOString(), language: input?.locale ?? null }] : [],
      ),
    )
  }, [collection, getUpcomingScheduledPublish, id])

  useEffect(() => {
    if (open) read().catch(() => setProblem(t('admin.failures.unknown')))
  }, [open, read, t])

  const carryOut = async (asked: Parameters<typeof schedulePublish>[0], done: string) => {
    setBusy(true)
    setSaid('')
    const failure = await Promise.resolve(schedulePublish(asked)).then(errorIn, () => t('admin.failures.unknown'))
    setProblem(failure)
    if (!failure) setSaid(done)
    await read().catch(() => setProblem(t('admin.failures.unknown')))
    setBusy(false)
  }

  return {
    waiting,
    busy,
    problem,
    said,
    set: ({ at, language, type }) => {
      const doc = { relationTo: collection as CollectionSlug, value: id }
      return carryOut({ type, date: at, doc, timezone: zone, ...(language ? { localeToPublish: language } : {}) }, t('setTime.saved'))
    },
    remove: (event) => carryOut({ deleteID: event }, t('setTime.removed')),
  }
}

/** What the server said was in the way. */
const errorIn = (answer: unknown): string | null =>
  typeof answer === 'object' && answer !== null && 'error' in answer && typeof answer.error === 'string' ? answer.error : null
