import type { Payload, Where } from 'payload'
import { idOf } from '../domain/relations'

/** A contact that is asked about. */
export interface AskedReceiver {
  contact: string
  /** Where given, somebody else at the same address counts too. */
  address: string | null
}

/**
 * Which of some contacts have got one of some dispatches: their own delivery, or one to the same address, was accepted.
 * @param asked some hundreds at most
 * @returns ids of contacts
 */
export async function receiversAmong(
  payload: Payload,
  dispatches: readonly string[],
  asked: readonly AskedReceiver[],
): Promise<Set<string>> {
  const addresses = asked.flatMap(({ address }) => address ?? [])
  const theirs: Where[] = [{ contact: { in: asked.map(({ contact }) => contact) } }]
  if (addresses.length > 0) theirs.push({ address: { in: addresses } })
  const { docs } = await payload.find({
    collection: 'deliveries',
    where: { and: [{ dispatch: { in: [...dispatches] } }, { state: { equals: 'accepted' } }, { or: theirs }] },
    select: { contact: true, address: true },
    depth: 0,
    pagination: false,
  })
  const contacts = new Set(docs.flatMap(({ contact }) => (contact ? [idOf(contact)] : [])))
  const taken = new Set(docs.map(({ address }) => address))
  return new Set(
    asked.filter(({ address, contact }) => contacts.has(contact) || (address !== null && taken.has(address))).map(({ contact }) => contact),
  )
}
