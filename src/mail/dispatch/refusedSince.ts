import type { Payload } from 'payload'
import { receiversAmong, suppressedFor, type UncertainRow } from '../../database'
import { reasonAgainst } from '../../domain/audience'
import type { Contact, Dispatch } from '../../payload-types'
import { earlierDispatches } from '../audience/receivers'
import { mailings } from '../kinds'
import { mailingOf } from './ofMailing'

/** How many contacts are asked for at a time; SQLite fails on long lists. */
const batch = 500

/** Rows by whether they may be sent now: who has said no, left or been suppressed since, and who has got it otherwise. */
export interface SortedRows {
  free: string[]
  saidNo: string[]
  hasGotIt: string[]
}

/**
 * Tells which rows of a frozen audience may still be sent. What was settled when the audience was frozen may have
 * changed, by the same rules.
 */
export async function sortBySayNow(payload: Payload, dispatch: Dispatch, rows: readonly UncertainRow[]): Promise<SortedRows> {
  const { purpose } = mailings[dispatch.kind]
  const isSuppressed = await suppressedFor(payload, [purpose], rows.length > batch ? undefined : rows.map(({ address }) => address))
  const received = await receivedOtherwise(payload, dispatch, rows)
  const contacts = await contactsOf(payload, rows)
  const sorted: SortedRows = { free: [], saidNo: [], hasGotIt: [] }
  for (const { id, contact, address } of rows) {
    const found = contacts.get(contact ?? '')
    const reason = reasonAgainst(
      {
        address,
        left: !found || found.status === 'left',
        permission: found?.permissions?.find((permission) => permission.purpose === purpose)?.state ?? null,
        suppressed: isSuppressed(address),
        invited: false,
        received: received.has(contact ?? ''),
      },
      new Set(),
    )
    sorted[reason === null ? 'free' : reason === 'alreadyReceived' ? 'hasGotIt' : 'saidNo'].push(id)
  }
  return sorted
}

/** The contacts who have got it by another dispatch since. */
async function receivedOtherwise(payload: Payload, dispatch: Dispatch, rows: readonly UncertainRow[]): Promise<Set<string>> {
  const others = await earlierDispatches(payload, mailingOf(dispatch), 'lacking', dispatch.id)
  const found = new Set<string>()
  if (others.length === 0) return found
  for (let start = 0; start < rows.length; start += batch) {
    const asked = rows.slice(start, start + batch).map(({ address, contact }) => ({ contact: contact ?? '', address }))
    for (const contact of await receiversAmong(
      payload,
      others,
      asked.filter(({ contact }) => contact !== ''),
    ))
      found.add(contact)
  }
  return found
}

async function contactsOf(payload: Payload, rows: readonly UncertainRow[]): Promise<Map<string, Contact>> {
  const ids = rows.flatMap(({ contact }) => contact ?? [])
  const found = new Map<string, Contact>()
  for (let start = 0; start < ids.length; start += batch) {
    const where = { id: { in: ids.slice(start, start + batch) } }
    const { docs } = await payload.find({ collection: 'contacts', where, depth: 0, pagination: false })
    for (const contact of docs) found.set(contact.id, contact)
  }
  return found
}
