import type { Payload, Where } from 'payload'
import { compareAndSet } from '../../database/compareAndSet'
import { insertDeliveries, type NewDelivery } from '../../database/deliveries'
import { type AudienceRow, differsTooMuch, summarise } from '../../domain/audience'
import { missedTooLongAgo } from '../../domain/schedule'
import type { Dispatch } from '../../payload-types'
import { audienceOf } from '../audience'
import type { FrozenQuestion } from '../audience/segments'
import { invite } from '../invite'
import type { Mailing } from '../kinds'

/** How long one worker may take to prepare a dispatch before another may try, in milliseconds. */
const preparingLease = 10 * 60_000

/**
 * Freezes the audience of a dispatch whose time has come: one row for every candidate. Stopped in the
 * middle it can be done again, since no row is written twice.
 * @returns whether this worker took it on
 */
export async function prepareDispatch(payload: Payload, dispatch: Dispatch, worker: string): Promise<boolean> {
  const now = new Date()
  if (dispatch.status === 'scheduled' && missedTooLongAgo(new Date(dispatch.scheduledFor ?? now), now))
    return pause(payload, dispatch, { status: { equals: 'scheduled' } }, 'missedSchedule')
  if (!(await takeOn(payload, dispatch, worker, now))) return false
  const mailing = mailingOf(dispatch)
  const rows = await audienceOf(payload, mailing, dispatch.segmentQuestions as unknown as FrozenQuestion)
  const mine: Where = { and: [{ status: { equals: 'preparing' } }, { worker: { equals: worker } }] }
  if (await isFirstTime(payload, dispatch)) {
    if (differsTooMuch(dispatch.confirmedCount ?? 0, summarise(rows).toSend))
      return pause(payload, dispatch, mine, 'audienceChanged')
  }
  await insertDeliveries(payload, dispatch.id, await rowsToWrite(payload, mailing, rows))
  return compareAndSet(payload, 'dispatches', dispatch.id, mine, { status: 'sending', startedAt: now.toISOString() })
}

/** The newsletter or meeting that a dispatch is about. */
export function mailingOf({ kind, newsletter, meeting }: Dispatch): Mailing {
  const about = kind === 'newsletter' ? newsletter : meeting
  return { kind, id: typeof about === 'object' && about ? about.id : (about ?? '') }
}

function takeOn(payload: Payload, { id }: Dispatch, worker: string, now: Date): Promise<boolean> {
  const free: Where = {
    or: [
      { status: { equals: 'scheduled' } },
      { and: [{ status: { equals: 'preparing' } }, { leaseUntil: { less_than: now.toISOString() } }] },
    ],
  }
  const leaseUntil = new Date(now.getTime() + preparingLease).toISOString()
  return compareAndSet(payload, 'dispatches', id, free, { status: 'preparing', worker, leaseUntil })
}

function pause(
  payload: Payload,
  { id }: Dispatch,
  expected: Where,
  pauseReason: NonNullable<Dispatch['pauseReason']>,
): Promise<boolean> {
  return compareAndSet(payload, 'dispatches', id, expected, { status: 'paused', pauseReason })
}

/** Rows that a stopped worker left behind are part of a frozen audience: it is not asked about again. */
async function isFirstTime(payload: Payload, { id }: Dispatch): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'deliveries', where: { dispatch: { equals: id } } })
  return totalDocs === 0
}

async function rowsToWrite(payload: Payload, mailing: Mailing, rows: AudienceRow[]): Promise<NewDelivery[]> {
  const invitations =
    mailing.kind === 'invitation'
      ? await invite(payload, mailing.id, rows.flatMap((row) => (row.reason ? [] : [row.contact])))
      : new Map<string, string>()
  return rows.map((row) => ({
    contact: row.contact,
    invitation: invitations.get(row.contact) ?? null,
    address: row.address ?? row.email,
    name: row.name,
    contactKind: row.kind,
    language: row.language,
    state: row.reason ? 'excluded' : 'queued',
    reason: row.reason,
    // Only rows that are sent must differ in address; what is excluded is told apart by contact.
    key: row.reason ? `contact:${row.contact}` : (row.address ?? row.email),
  }))
}
