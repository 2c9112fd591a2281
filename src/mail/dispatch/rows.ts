import type { Payload } from 'payload'
import { deliveriesToInvite, insertDeliveries, type NewDelivery, setInvitations } from '../../database'
import type { AudienceRow } from '../../domain/audience'
import { isCancelled } from '../../domain/meetingState'
import { idOf } from '../../domain/relations'
import type { Dispatch } from '../../payload-types'
import { comingOfSeries } from '../content/series'
import { invite } from '../invite'
import type { Mailing } from '../kinds'
import type { Lease } from './lease'

/** How many invitations are made between two looks at whether the dispatch is still this worker's. */
const portion = 200

/**
 * Writes one row for every candidate of a dispatch that has none.
 * @returns whether the dispatch was this worker's all the time
 */
export async function writeRows(
  payload: Payload,
  { id }: Dispatch,
  pages: AsyncIterable<readonly AudienceRow[]>,
  lease: Lease,
): Promise<boolean> {
  for await (const page of pages) {
    if (!(await lease.renew())) return false
    await insertDeliveries(payload, id, page.map(deliveryOf))
  }
  return true
}

const deliveryOf = (row: AudienceRow): NewDelivery => ({
  contact: row.contact,
  address: row.address ?? row.email,
  name: row.name,
  contactKind: row.kind,
  language: row.language,
  state: row.reason ? 'excluded' : 'queued',
  reason: row.reason,
  // Only rows that are sent must differ in address; what is excluded is told apart by contact.
  key: row.reason ? `contact:${row.contact}` : (row.address ?? row.email),
  invitation: row.invitation?.id ?? null,
  answer: row.invitation?.answer ?? null,
})

/**
 * Gives those who are to get an invitation theirs. It comes after all rows are there, so that whoever has
 * an invitation and no row was invited by an earlier dispatch.
 * @returns whether the dispatch was this worker's all the time
 */
export async function inviteThem(payload: Payload, { id }: Dispatch, mailing: Mailing, lease: Lease): Promise<boolean> {
  if (mailing.kind !== 'invitation') return true
  const others = mailing.about?.series ? await othersOfSeries(payload, mailing.id) : []
  for (;;) {
    if (!(await lease.renew())) return false
    const rows = await deliveriesToInvite(payload, id, portion)
    if (rows.length === 0) return true
    const contacts = rows.map(({ contact }) => contact)
    // The meeting's own come last: whoever lacks one has not been invited to all.
    for (const meeting of others) await invite(payload, meeting, contacts)
    await setInvitations(payload, rows, await invite(payload, mailing.id, contacts))
  }
}

/** The meetings to come of a meeting's series, but for itself and those that are cancelled. */
async function othersOfSeries(payload: Payload, id: string): Promise<string[]> {
  const { series } = await payload.findByID({ collection: 'meetings', id, depth: 0, joins: false })
  const coming = series ? await comingOfSeries(payload, idOf(series)) : []
  return coming.filter((meeting) => meeting.id !== id && !isCancelled(meeting)).map((meeting) => meeting.id)
}
