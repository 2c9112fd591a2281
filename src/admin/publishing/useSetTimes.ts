'use client'

import { useServerFunctions } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'
import { useState } from 'react'
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
  /** Reads what waits anew. */
  read: () => Promise<void>
  set: (time: { type: 'publish' | 'unpublish'; at: Date; language: string | null }) => Promise<void>
  remove: (id: string) => Promise<void>
}

/** The times that are set for a document, and setting and removing them, by Payload's own server functions. */
export function useSetTimes(collection: string, id: string): SetTimesOf {
  const { t, zone } = useTexts()
  const { getUpcomingScheduledPublish, schedulePublish } = useServerFunctions()
  const [waiting, setWaiting] = useState<SetTimeOf[]>([])
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [said, setSaid] = useState('')

  const readAll = async () => {
    const events = await getUpcomingScheduledPublish({ id, collectionSlug: collection })
    setWaiting(
      events.flatMap(({ id: event, input, waitUntil }) =>
        waitUntil
          ? [{ id: String(event), type: input?.type ?? 'publish', at: new Date(waitUntil).toISOString(), language: input?.locale ?? null }]
          : [],
      ),
    )
  }
  const read = () => readAll().catch(() => setProblem(t('admin.failures.unknown')))

  const carryOut = async (asked: Parameters<typeof schedulePublish>[0], done: string) => {
    setBusy(true)
    setSaid('')
    const failure = await Promise.resolve(schedulePublish(asked)).then(errorIn, () => t('admin.failures.unknown'))
    setProblem(failure)
    if (!failure) setSaid(done)
    await read()
    setBusy(false)
  }

  return {
    waiting,
    busy,
    problem,
    said,
    read,
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
