import type { Payload, Where } from 'payload'
import { compareAndSet, makeOnce } from '../../../database'

/** What food and access somebody needs who comes, in their own words. */
export interface Needs {
  food: string
  access: string
}

/** How long they are kept after the meeting has ended, in milliseconds: seven days, for the caterer's bill. */
const keptAfter = 7 * 86_400_000

/** Who needs something, and at which meeting. */
export interface Needing {
  invitation: string
  meeting: string
  /** When the meeting ends, in ISO 8601. */
  end: string
}

/** Keeps what somebody needs, instead of what they said before; nothing where they need nothing. */
export async function keepNeeds(payload: Payload, { invitation, meeting, end }: Needing, { food, access }: Needs): Promise<void> {
  if (!food && !access) return dropNeeds(payload, invitation)
  const data = { meeting, food, access, forgetAt: afterEnd(end).toISOString() }
  if (await makeOnce(payload, 'meeting-needs', { invitation, ...data })) return
  const found = await payload.db.findOne<{ id: string }>({ collection: 'meeting-needs', where: { invitation: { equals: invitation } } })
  if (found) await compareAndSet(payload, 'meeting-needs', found.id, {}, data)
}

/** Whether somebody has said that they need something. */
export async function hasNeeds(payload: Payload, invitation: string): Promise<boolean> {
  return (await payload.db.count({ collection: 'meeting-needs', where: { invitation: { equals: invitation } } })).totalDocs > 0
}

/** Lets what is needed by one invitation be needed by another, of the same person; where both say something, both stand. */
export async function moveNeeds(payload: Payload, from: string, to: string): Promise<void> {
  const [moving, there] = [await storedNeeds(payload, from), await storedNeeds(payload, to)]
  if (!moving) return
  if (!there) {
    await compareAndSet(payload, 'meeting-needs', moving.id, {}, { invitation: to })
    return
  }
  const data = { food: united(there.food, moving.food), access: united(there.access, moving.access) }
  await compareAndSet(payload, 'meeting-needs', there.id, {}, data)
  await dropNeeds(payload, from)
}

const storedNeeds = (payload: Payload, invitation: string) =>
  payload.db.findOne<{ id: string } & Partial<Needs>>({ collection: 'meeting-needs', where: { invitation: { equals: invitation } } })

function united(one = '', other = ''): string {
  return one.includes(other) ? one : [one, other].filter(Boolean).join('\n')
}

/** Forgets what one needs: they do not come, or have taken it back. */
export async function dropNeeds(payload: Payload, invitation: string): Promise<void> {
  await payload.db.deleteMany({ collection: 'meeting-needs', where: { invitation: { equals: invitation } } })
}

/** Forgets what was needed at meetings that have been over for seven days, also where they were moved since; for the worker. */
export async function forgetNeeds(payload: Payload, now: Date): Promise<void> {
  const where: Where = { forgetAt: { less_than_equal: now.toISOString() } }
  const { docs } = await payload.db.find<{ id: string; meeting: string }>({ collection: 'meeting-needs', where, pagination: false })
  for (const meeting of new Set(docs.map((each) => each.meeting))) {
    const of: Where = { and: [{ meeting: { equals: meeting } }, where] }
    const forgetAt = await forgetAtOf(payload, meeting)
    if (forgetAt && forgetAt > now)
      await putOff(
        payload,
        docs.filter((each) => each.meeting === meeting),
        forgetAt,
      )
    else await payload.db.deleteMany({ collection: 'meeting-needs', where: of })
  }
}

async function forgetAtOf(payload: Payload, meeting: string): Promise<Date | null> {
  const select = { end: true } as const
  const found = await payload.db.findOne<{ id: string; end: string }>({
    collection: 'meetings',
    where: { id: { equals: meeting } },
    select,
  })
  return found && afterEnd(found.end)
}

async function putOff(payload: Payload, rows: readonly { id: string }[], forgetAt: Date): Promise<void> {
  for (const { id } of rows) await compareAndSet(payload, 'meeting-needs', id, {}, { forgetAt: forgetAt.toISOString() })
}

const afterEnd = (end: string): Date => new Date(new Date(end).getTime() + keptAfter)

/** What one who comes needs. */
export interface KnownNeeds extends Needs {
  name: string
}

/** What those need who say that they come to a meeting and have a place. */
export async function needsAt(payload: Payload, meeting: string): Promise<KnownNeeds[]> {
  const rows = await payload.db.find<{ id: string; invitation: string; food?: string | null; access?: string | null }>({
    collection: 'meeting-needs',
    where: { meeting: { equals: meeting } },
    pagination: false,
  })
  const coming: Where = { and: [{ meeting: { equals: meeting } }, { place: { equals: 'seat' } }] }
  const { docs } = await payload.find({
    collection: 'invitations',
    where: coming,
    depth: 1,
    pagination: false,
    sort: 'createdAt',
    select: { contact: true },
  })
  return docs.flatMap(({ contact, id }) => {
    const row = rows.docs.find(({ invitation }) => invitation === id)
    const name = typeof contact === 'object' ? contact.name || contact.email : ''
    return row ? [{ name, food: row.food ?? '', access: row.access ?? '' }] : []
  })
}
