import type { Payload } from 'payload'
import { isMongo } from './isMongo'
import { fillMongodb } from './fillMongodb'
import { fillSqlite } from './fillSqlite'
import { makeManyContacts } from '../../support/manyContacts'
import { make } from '../../support/fixtures'

export interface Sizes {
  contacts: number
  dispatches: number
  /** To how many each dispatch goes; the last goes to all. */
  receivers: number
  meetings: number
  /** How many are invited to each meeting; to the last, ten times as many. */
  invited: number
}

/** What is asked about: the largest dispatch and the largest meeting. */
export interface Filled {
  dispatch: string
  meeting: string
}

/** What each kind of row becomes of a contact, by its number: so that answers and refusals differ. */
export interface Portion {
  /** Every how many contacts has one, and how many of them. */
  step: number
  limit: number
}

/** Makes a register whose contacts have got mail and answered invitations, by the short way into the database. */
export async function fill(payload: Payload, sizes: Sizes): Promise<Filled> {
  await makeManyContacts(payload, sizes.contacts, 'bench.example')
  const filled: Filled = { dispatch: '', meeting: '' }
  for (let number = 1; number <= sizes.dispatches; number += 1) {
    const isLast = number === sizes.dispatches
    const { id } = await make(payload).dispatch({ startedAt: '2026-03-02T08:00:00.000Z' })
    filled.dispatch = id
    await rows(payload, 'deliveries', id, portionOf(sizes.contacts, isLast ? sizes.contacts : sizes.receivers))
  }
  for (let number = 1; number <= sizes.meetings; number += 1) {
    const isLast = number === sizes.meetings
    const { id } = await make(payload).meeting(isLast ? ahead : {})
    filled.meeting = id
    await rows(payload, 'invitations', id, portionOf(sizes.contacts, isLast ? sizes.invited * 10 : sizes.invited))
  }
  await rows(payload, 'participants', filled.meeting, portionOf(sizes.contacts, sizes.invited * 5))
  return filled
}

const ahead = { start: '2099-03-02T08:00:00.000Z', end: '2099-03-02T10:00:00.000Z' }

const portionOf = (contacts: number, limit: number): Portion => ({ step: Math.max(Math.floor(contacts / limit), 1), limit })

export type Rows = 'deliveries' | 'invitations' | 'participants'

const rows = (payload: Payload, kind: Rows, of: string, portion: Portion): Promise<void> =>
  isMongo(payload.db) ? fillMongodb(payload.db, kind, of, portion) : fillSqlite(payload, kind, of, portion)
