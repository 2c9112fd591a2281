import type { Payload, Where } from 'payload'
import { partOfOneDeed } from '../../../audit'
import { idOf } from '../../../domain/relations'
import type { Contact, Invitation, Meeting, Segment } from '../../../payload-types'
import { carryAnswers } from './answers'
import { type Merge, type Moved, type MovedList, type Replaced, writeMerge } from './store'

const places = [
  { collection: 'segments', field: 'include' },
  { collection: 'segments', field: 'exclude' },
  { collection: 'meetings', field: 'participants' },
] as const

/** What points at a contact. */
export interface Pointers {
  invitations: Invitation[]
  deliveries: string[]
  incoming: string[]
  lists: MovedList[]
}

/** Finds everything that points at `from`, and what the lists become when it is `to`. */
export async function pointersFrom(payload: Payload, from: string, to: string): Promise<Pointers> {
  const where = { contact: { equals: from } }
  const invitations = await payload.find({ collection: 'invitations', where, depth: 0, pagination: false })
  const deliveries = await idsOf(payload, 'deliveries', where)
  const incoming = await idsOf(payload, 'incoming-mails', where)
  const lists = await listsFrom(payload, from, to)
  return { invitations: invitations.docs, deliveries, incoming, lists }
}

async function idsOf(payload: Payload, collection: 'deliveries' | 'incoming-mails', where: Where): Promise<string[]> {
  const { docs } = await payload.find({ collection, where, depth: 0, pagination: false, select: {} })
  return docs.map(({ id }) => String(id))
}

/** The lists of segments and meetings that `from` stands in, and what they become when it is `to`. */
export async function listsFrom(payload: Payload, from: string, to: string): Promise<MovedList[]> {
  const lists: MovedList[] = []
  for (const place of places) lists.push(...(await listsAt(payload, place, from, to)))
  return lists
}

async function listsAt(payload: Payload, { collection, field }: (typeof places)[number], from: string, to: string): Promise<MovedList[]> {
  const where = { [field]: { in: [from] } }
  const { docs } = await payload.find({ collection, where, depth: 0, pagination: false })
  return docs.map((doc) => {
    const before = idsIn(doc, field)
    const after = [...new Set(before.map((id) => (id === from ? to : id)))]
    return { collection, field, id: doc.id, before, after }
  })
}

/** The ids in a list of relations of a document. */
export const idsIn = (doc: Segment | Meeting, field: MovedList['field']): string[] =>
  (field in doc ? ((doc as Partial<Record<MovedList['field'], (string | Contact)[] | null>>)[field] ?? []) : []).map(idOf)

/** Invitations to meetings that the kept contact is invited to as well cannot be moved: they give way to those. */
export async function partInvitations(payload: Payload, invitations: Invitation[], to: string) {
  const own = await payload.find({ collection: 'invitations', where: { contact: { equals: to } }, depth: 0, pagination: false })
  const replaced: Replaced[] = []
  const moving: string[] = []
  for (const invitation of invitations) {
    const same = own.docs.find(({ meeting }) => idOf(meeting) === idOf(invitation.meeting))
    const { contactName: _name, contactEmail: _email, ...before } = invitation
    if (same) replaced.push({ removed: invitation.id, kept: same.id, before, carried: false, deliveries: [] })
    else moving.push(invitation.id)
  }
  return { moving, replaced }
}

/**
 * Lets everything that points at the contact that goes away point at the one that is kept. What is to be moved is
 * written down first; so it can be done again after a kill, and undone.
 */
export async function movePointers(payload: Payload, merge: Merge): Promise<void> {
  const found = await pointersFrom(payload, merge.removed, merge.kept)
  const { moving, replaced } = await partInvitations(payload, found.invitations, merge.kept)
  const moved: Moved = {
    invitations: [...new Set([...(merge.moved?.invitations ?? []), ...moving])],
    deliveries: [...new Set([...(merge.moved?.deliveries ?? []), ...found.deliveries])],
    incoming: [...new Set([...(merge.moved?.incoming ?? []), ...found.incoming])],
    lists: [...(merge.moved?.lists ?? []), ...found.lists],
    suppressions: merge.moved?.suppressions ?? [],
  }
  merge.moved = moved
  merge.replaced = [
    ...(merge.replaced ?? []),
    ...replaced.filter(({ removed }) => !merge.replaced?.some((known) => known.removed === removed)),
  ]
  for (const each of merge.replaced) each.deliveries = await deliveriesOf(payload, each)
  await writeMerge(payload, merge.id, { moved, replaced: merge.replaced })
  for (const { deliveries, kept } of merge.replaced) await pointInvitation(payload, deliveries, kept)
  await pointAt(payload, moved, merge.kept)
  for (const { collection, field, id, after } of found.lists) await writeList(payload, { collection, field, id }, after)
  await carryAnswers(payload, merge)
}

async function deliveriesOf(payload: Payload, { removed, deliveries }: Replaced): Promise<string[]> {
  return [...new Set([...deliveries, ...(await idsOf(payload, 'deliveries', { invitation: { equals: removed } }))])]
}

/** Says of deliveries which invitation they brought. */
export async function pointInvitation(payload: Payload, deliveries: readonly string[], invitation: string): Promise<void> {
  for (const id of deliveries) await payload.db.updateOne({ collection: 'deliveries', id, data: { invitation } })
}

/** Invitations, deliveries and what came in about them belong to the contact, whoever that is now; nothing about them is news. */
export async function pointAt(payload: Payload, { invitations, deliveries, incoming = [] }: Moved, contact: string): Promise<void> {
  for (const id of invitations) await payload.db.updateOne({ collection: 'invitations', id, data: { contact } })
  for (const id of deliveries) await payload.db.updateOne({ collection: 'deliveries', id, data: { contact } })
  for (const id of incoming) await payload.db.updateOne({ collection: 'incoming-mails', id, data: { contact } })
}

/** Writes a list of relations, as part of the merge. */
export async function writeList(
  payload: Payload,
  { collection, field, id }: Omit<MovedList, 'before' | 'after'>,
  ids: string[],
): Promise<void> {
  await payload.update({ collection, id, data: { [field]: ids }, depth: 0, context: partOfOneDeed() })
}
