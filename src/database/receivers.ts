import type { Payload, Where } from 'payload'
import { idOf } from '../domain/relations'

/** How many rows are read at a time. */
const batch = 2000

/** The contacts and addresses whose deliveries in some dispatches were accepted. */
export async function receiversIn(
  payload: Payload,
  dispatches: readonly string[],
): Promise<{ contacts: Set<string>; addresses: Set<string> }> {
  const contacts = new Set<string>()
  const addresses = new Set<string>()
  let last = ''
  for (;;) {
    const after: Where[] = last ? [{ id: { greater_than: last } }] : []
    const { docs } = await payload.find({
      collection: 'deliveries',
      where: { and: [{ dispatch: { in: dispatches } }, { state: { equals: 'accepted' } }, ...after] },
      select: { contact: true, address: true },
      depth: 0,
      limit: batch,
      pagination: false,
      sort: 'id',
    })
    for (const { contact, address } of docs) {
      if (contact) contacts.add(idOf(contact))
      addresses.add(address)
    }
    if (docs.length < batch) return { contacts, addresses }
    last = docs.at(-1)?.id ?? ''
  }
}

/** The contacts that some dispatches were accepted for, in the order of their ids. */
export const contactsAccepted = async (payload: Payload, dispatches: readonly string[]): Promise<string[]> =>
  [...(await receiversIn(payload, dispatches)).contacts].sort()
