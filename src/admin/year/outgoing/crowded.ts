import type { PayloadRequest } from 'payload'
import { segmentContactIds } from '../../../database'
import { type Crowding, crowdingOf, nearPairs, type Receivers } from '../../../domain/planning/crowding'
import { idOf } from '../../../domain/relations'
import { outgoingOf, type Outgoing } from './read'

/** What goes out in a month, and which large mailings crowd the same people. */
export async function outgoingWithCrowding(req: PayloadRequest, year: number, month: number) {
  const outgoing = await outgoingOf(req, year, month)
  return { outgoing, crowded: await crowdedAmong(req, outgoing) }
}

/** Who gets what is asked for near pairs only, since it takes long in a large register. */
async function crowdedAmong(req: PayloadRequest, outgoing: readonly Outgoing[]): Promise<Crowding<Outgoing>[]> {
  const pairs = nearPairs(outgoing.filter(({ kind, segments }) => ['newsletter', 'invitation'].includes(kind) && segments.length > 0))
  if (pairs.length === 0) return []
  const receivers = new Map<string, Receivers>()
  for (const mailing of new Set(pairs.flat())) receivers.set(mailing.key, await receiversOf(req, mailing))
  const { totalDocs: contacts } = await req.payload.count({ collection: 'contacts', overrideAccess: true })
  return pairs.flatMap((pair) => crowdingOf(pair, ({ key }) => receivers.get(key) ?? nobody, contacts) ?? [])
}

const nobody: Receivers = { size: 0, contacts: new Set() }

/** Whoever the segments pick today; the number is the one that was confirmed, where there is one. Only numbers are told. */
async function receiversOf({ payload }: PayloadRequest, { segments, recipients }: Outgoing): Promise<Receivers> {
  const { docs } = await payload.find({
    collection: 'segments',
    where: { id: { in: [...segments] } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const contacts = new Set<string>()
  for (const { question, include, exclude } of docs) {
    const ids = await segmentContactIds(payload, { question, include: (include ?? []).map(idOf), exclude: (exclude ?? []).map(idOf) })
    for (const id of ids) contacts.add(id)
  }
  return { size: recipients ?? contacts.size, contacts }
}
