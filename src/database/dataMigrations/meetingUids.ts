import { randomUUID } from 'node:crypto'
import type { Payload, Where } from 'payload'
import type { DataMigration } from './dataMigration'
import type { Dispatch } from '../../payload-types'

/** So many meetings are held in memory at a time. */
const page = 200

/** Meetings that were made before what calendars know them by was stored: whoever has one in a calendar keeps it. */
export const meetingUids: DataMigration = {
  name: '20261129_000000_meeting_uids',
  run: async (payload) => {
    const domain = await senderDomain(payload)
    for (let last = ''; ;) {
      const docs = await without(payload, last)
      for (const { id, public: isPublic } of docs) {
        const uid = (await sentUid(payload, id)) ?? (isPublic && domain ? `${id}@${domain}` : randomUUID())
        // Nobody has changed the meeting: `null` leaves the time of its last change as it was.
        await payload.db.updateOne({ collection: 'meetings', id, data: { uid, updatedAt: null }, returning: false })
      }
      const end = docs.at(-1)
      if (!end || docs.length < page) return
      last = end.id
    }
  },
}

async function without(payload: Payload, last: string) {
  const unnamed: Where = { uid: { exists: false } }
  const where: Where = last ? { and: [unnamed, { id: { greater_than: last } }] } : unnamed
  const { docs } = await payload.find({
    collection: 'meetings',
    where,
    sort: 'id',
    limit: page,
    pagination: false,
    trash: true,
    depth: 0,
    select: { public: true },
    joins: false,
  })
  return docs
}

/** As the last invitation to it said, which calendars have by now. */
async function sentUid(payload: Payload, meeting: string): Promise<string | null> {
  const where: Where = { and: [{ meeting: { equals: meeting } }, { startedAt: { exists: true } }] }
  const { docs } = await payload.find({
    collection: 'dispatches',
    where,
    sort: '-startedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { content: true },
  })
  return uidIn(docs[0])
}

function uidIn(dispatch: Pick<Dispatch, 'content'> | undefined): string | null {
  const { sv } = (dispatch?.content ?? {}) as { sv?: { calendar?: { uid?: unknown } | null } }
  const uid: unknown = sv?.calendar?.uid
  return typeof uid === 'string' && uid !== '' ? uid : null
}

/** Where the public calendar file had it from. */
async function senderDomain(payload: Payload): Promise<string | null> {
  const { sender } = await payload.findGlobal({ slug: 'publisher', depth: 0 })
  return sender?.address?.split('@')[1] ?? null
}
