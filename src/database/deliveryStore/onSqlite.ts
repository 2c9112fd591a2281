import type { Client } from '@libsql/client'
import { leaseFrom, stillHeld } from '../../domain/lease'
import { invitationAnswers } from '../../domain/mailings'
import { preparedConnection, type Value } from '../prepared'
import { shortened, type DeliveryStore, type ReservedRow } from './contract'

/** The store on SQLite: each call is one transaction of statements that are prepared once, run row by row. */
export function sqliteDeliveries(client: Client): DeliveryStore {
  const connection = preparedConnection(client)
  return {
    async reserve({ dispatch, worker, limit, leaseSeconds }) {
      const now = new Date()
      const values = [worker, leaseFrom(now, leaseSeconds).toISOString(), dispatch, limit, ...heldBounds(now, leaseSeconds)]
      return connection.write((prepare) => {
        const fresh = prepare(take.fresh).rows(...values)
        const rows = fresh.length > 0 ? fresh : prepare(take.due).rows(...values, now.toISOString())
        return rows.map(reservedRow)
      })
    },

    async unreserve(worker, ids, notBefore) {
      if (ids.length === 0) return
      await connection.write((prepare) => {
        for (const id of ids) prepare(giveBack).run(id, worker, notBefore?.toISOString() ?? null)
      })
    },

    async write(worker, leaseSeconds, { settlements, releases, marks }) {
      const now = new Date()
      const lease = leaseFrom(now, leaseSeconds).toISOString()
      return connection.write((prepare) => {
        for (const { id, messageId, nextAttemptAt, response, state } of settlements)
          prepare(settle).run(id, worker, state, shortened(response), now.toISOString(), messageId, nextAttemptAt?.toISOString() ?? null)
        for (const { attempts, id, state } of releases) prepare(release).run(id, worker, state, attempts)
        return new Set(marks.filter((id) => prepare(mark).run(id, worker, lease) > 0))
      })
    },

    async expire(dispatches, leaseSeconds, response) {
      const now = new Date()
      const [from, to] = heldBounds(now, leaseSeconds)
      return connection.write((prepare) =>
        dispatches.reduce((sum, dispatch) => sum + prepare(lose).run(dispatch, shortened(response), now.toISOString(), from, to), 0),
      )
    },
  }
}

/** A lease that no longer holds; false of a row that nobody has. */
const isOver = (from: string, to: string): string => `(lease_until < ${from} or lease_until > ${to})`

function heldBounds(now: Date, leaseSeconds: number): [from: string, to: string] {
  const { from, to } = stillHeld(now, leaseSeconds)
  return [from.toISOString(), to.toISOString()]
}

const takeOf = (sendable: string): string => `update deliveries set worker = ?1, lease_until = ?2 where id in (
    select id from deliveries where dispatch_id = ?3 and ${sendable} and (lease_until is null or ${isOver('?5', '?6')}) limit ?4)
  returning id, contact_id, invitation_id, address, name, contact_kind, language, state, attempts, next_attempt_at, response, answer`

const take = {
  fresh: takeOf("state = 'queued' and next_attempt_at is null"),
  due: takeOf("state in ('queued', 'deferred') and next_attempt_at <= ?7"),
}

const giveBack = `update deliveries set worker = null, lease_until = null, next_attempt_at = coalesce(?3, next_attempt_at)
  where id = ?1 and worker = ?2 and state in ('queued', 'deferred')`

/** Whoever sent it knows better than a lease that ran out; only to try again is then too late. */
const settle = `update deliveries set state = ?3, response = ?4, settled_at = ?5, message_id = ?6, next_attempt_at = ?7, lease_until = null
  where id = ?1 and worker = ?2 and (state = 'sending' or (state = 'uncertain' and ?3 <> 'deferred'))`

const release = `update deliveries set state = ?3, attempts = ?4 where id = ?1 and worker = ?2 and state = 'sending'`

const mark = `update deliveries set state = 'sending', attempts = attempts + 1, lease_until = ?3
  where id = ?1 and worker = ?2 and state in ('queued', 'deferred')`

const lose = `update deliveries set state = 'uncertain', response = ?2, settled_at = ?3
  where dispatch_id = ?1 and state = 'sending' and ${isOver('?4', '?5')}`

const reservedRow = (row: readonly Value[]): ReservedRow => {
  const [id, contact, invitation, address, name, contactKind, language, state, attempts, nextAttemptAt, response, answer] = row
  return {
    id: text(id),
    contact: textOrNull(contact),
    invitation: textOrNull(invitation),
    address: text(address),
    name: textOrNull(name),
    contactKind: contactKind === 'shared' ? 'shared' : 'person',
    answer: invitationAnswers.find((each) => each === answer) ?? null,
    language: language === 'en' || language === 'sma' ? language : 'sv',
    state: state === 'deferred' ? 'deferred' : 'queued',
    attempts: Number(attempts ?? 0),
    nextAttemptAt: textOrNull(nextAttemptAt),
    response: textOrNull(response),
  }
}

const text = (value: unknown): string => textOrNull(value) ?? ''

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)
