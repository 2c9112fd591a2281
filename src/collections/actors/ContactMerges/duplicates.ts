import type { Payload } from 'payload'
import { groupAlike } from '../../../domain/merging/alike'

/** Contacts read at a time. */
const portion = 5_000

/** As many groups as a person goes through in one sitting. */
const most = 50

/** A contact that may be the same as the others of its group. */
export interface AlikeContact {
  id: string
  name: string | null
  email: string
  organisations: string[]
}

/**
 * Contacts that may be one and the same: alike in name, or one's address is another's former one. Shared
 * mailboxes are compared by address only.
 * @returns groups of at least two, the oldest card first, at most 50, and how many groups there are
 */
export async function findDuplicates(payload: Payload): Promise<{ groups: AlikeContact[][]; total: number }> {
  const groups = groupAlike(await allCards(payload))
  const shown = groups.slice(0, most)
  const contacts = await read(payload, shown.flat())
  const inOrder = (ids: string[]) => [...contacts.values()].filter(({ id }) => ids.includes(id))
  return { groups: shown.map(inOrder), total: groups.length }
}

async function allCards(payload: Payload) {
  const cards: { id: string; name: string | null; address: string | null; former: string[] }[] = []
  let last = ''
  for (;;) {
    const { docs } = await payload.find({
      collection: 'contacts',
      where: last ? { id: { greater_than: last } } : {},
      sort: 'id',
      limit: portion,
      pagination: false,
      depth: 0,
      joins: false,
      select: { name: true, kind: true, address: true, formerAddresses: true },
    })
    for (const { id, name, kind, address, formerAddresses } of docs)
      cards.push({
        id,
        name: kind === 'person' ? (name ?? null) : null,
        address: address ?? null,
        former: (formerAddresses ?? []).flatMap((former) => former.address ?? []),
      })
    const end = docs.at(-1)?.id
    if (!end || docs.length < portion) return cards
    last = end
  }
}

async function read(payload: Payload, ids: string[]): Promise<Map<string, AlikeContact>> {
  const found = await payload.find({
    collection: 'contacts',
    where: { id: { in: ids } },
    pagination: false,
    depth: 1,
    joins: false,
    sort: 'createdAt',
    select: { name: true, email: true, organisations: true },
    populate: { organisations: { name: true } },
  })
  return new Map(
    found.docs.map(({ id, name, email, organisations }) => [
      id,
      {
        id,
        name: name ?? null,
        email,
        organisations: (organisations ?? []).flatMap((each) => (typeof each === 'string' ? [] : each.name)),
      },
    ]),
  )
}
