import type { Payload, Where } from 'payload'
import type { SetTime } from './timeSet'

/** A time that is set for a document to be published or taken back. */
export interface TimeSet {
  type: 'publish' | 'unpublish'
  /** ISO 8601. */
  at: string
  /** Null for all languages. */
  language: string | null
  /** When a draft was saved after the time was set, which is what goes out; null where none was. */
  changedAt: string | null
}

interface Kept {
  input?: SetTime
  waitUntil?: string
  createdAt: string
}

/** Clocks of one machine, and of a save that sets the time right after itself. */
const sameMoment = 1_000

/** What is set for a document and has not come yet, the first to come first. @param savedAt when what is written was saved last */
export async function setTimesOf(payload: Payload, id: string, savedAt: string): Promise<TimeSet[]> {
  const waiting: Where = {
    and: [
      { taskSlug: { equals: 'schedulePublish' } },
      { 'input.doc.value': { equals: id } },
      { hasError: { not_equals: true } },
      { waitUntil: { exists: true } },
    ],
  }
  const { docs } = await payload.find({ collection: 'payload-jobs', where: waiting, sort: 'waitUntil', pagination: false, depth: 0 })
  return (docs as unknown as Kept[]).map(({ createdAt, input = {}, waitUntil = '' }) => ({
    type: input.type ?? 'publish',
    at: waitUntil,
    language: input.locale ?? null,
    changedAt: Date.parse(savedAt) > Date.parse(createdAt) + sameMoment ? savedAt : null,
  }))
}
