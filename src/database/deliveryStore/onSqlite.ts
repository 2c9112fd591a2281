import type { Client, InStatement, Row } from '@libsql/client'
import { leaseFrom, stillHeld } from '../../domain/lease'
import { shortened, type DeliveryStore, type ReservedRow, type Settlement } from './contract'

const columns = 'id, contact_id, invitation_id, address, name, contact_kind, language, state, attempts, next_attempt_at, response'

/** The store on SQLite: each call is one transaction of plain statements, the ids and values in one JSON text. */
export function sqliteDeliveries(client: Client): DeliveryStore {
  const run = (statements: InStatement[]) => client.batch(statements, 'write')
  return {
    async reserve({ dispatch, worker, limit, leaseSeconds }) {
      const now = new Date()
      const lease = leaseFrom(now, leaseSeconds).toISOString()
      const take = (sendable: string): InStatement => ({
        sql: `update deliveries set worker = :worker, lease_until = :lease where id in (
            select id from deliveries where dispatch_id = :dispatch and ${sendable}
            and (lease_until is null or ${isOver}) limit :limit) returning ${columns}`,
        args: { worker, lease, dispatch, limit, now: now.toISOString(), ...heldBounds(now, leaseSeconds) },
      })
      const [fresh] = await run([take("state = 'queued' and next_attempt_at is null")])
      if (fresh && fresh.rows.length > 0) return fresh.rows.map(reservedRow)
      const [due] = await run([take("state in ('queued', 'deferred') and next_attempt_at <= :now")])
      return (due?.rows ?? []).map(reservedRow)
    },

    async unreserve(worker, ids, notBefore) {
      if (ids.length === 0) return
      await run([
        {
          sql: `update deliveries set worker = null, lease_until = null, next_attempt_at = coalesce(?, next_attempt_at)
            where id in (select value from json_each(?)) and worker = ? and state in ('queued', 'deferred')`,
          args: [notBefore?.toISOString() ?? null, JSON.stringify(ids), worker],
        },
      ])
    },

    async write(worker, leaseSeconds, { settlements, releases, marks }) {
      const now = new Date()
      const statements: InStatement[] = []
      if (settlements.length > 0) statements.push(settle(worker, settlements, now))
      if (releases.length > 0) statements.push(release(worker, releases))
      if (marks.length > 0) statements.push(mark(worker, marks, leaseFrom(now, leaseSeconds)))
      const results = await run(statements)
      return new Set(marks.length > 0 ? (results.at(-1)?.rows ?? []).map(({ id }) => text(id)) : [])
    },

    async expire(dispatches, leaseSeconds, response) {
      const now = new Date()
      const [result] = await run([
        {
          sql: `update deliveries set state = 'uncertain', response = :response, settled_at = :now
            where dispatch_id in (select value from json_each(:dispatches)) and state = 'sending' and ${isOver}`,
          args: {
            response: shortened(response),
            now: now.toISOString(),
            dispatches: JSON.stringify(dispatches),
            ...heldBounds(now, leaseSeconds),
          },
        },
      ])
      return result?.rowsAffected ?? 0
    },
  }
}

/** A lease that no longer holds; false of a row that nobody has. */
const isOver = '(lease_until < :heldFrom or lease_until > :heldTo)'

function heldBounds(now: Date, leaseSeconds: number): { heldFrom: string; heldTo: string } {
  const { from, to } = stillHeld(now, leaseSeconds)
  return { heldFrom: from.toISOString(), heldTo: to.toISOString() }
}

/** Begins with the few rows that are named: joined alone, SQLite would look through all deliveries for each. */
const named = `deliveries.id in (select value->>'id' from json_each(?1))`

/** Whoever sent it knows better than a lease that ran out; only to try again is then too late. */
const settle = (worker: string, settlements: readonly Settlement[], now: Date): InStatement => ({
  sql: `with j as materialized (select value->>'id' as id, value->>'state' as state, value->>'response' as response,
      value->>'messageId' as message_id, value->>'nextAttemptAt' as next_attempt_at from json_each(?1))
    update deliveries set state = j.state, response = j.response, settled_at = ?3, message_id = j.message_id,
      next_attempt_at = j.next_attempt_at, lease_until = null
    from j where ${named} and j.id = deliveries.id and worker = ?2
      and (deliveries.state = 'sending' or (deliveries.state = 'uncertain' and j.state <> 'deferred'))`,
  args: [JSON.stringify(settlements.map(settled)), worker, now.toISOString()],
})

const settled = ({ response, ...rest }: Settlement) => ({ ...rest, response: shortened(response) })

const release = (worker: string, releases: readonly ReservedRow[]): InStatement => ({
  sql: `with j as materialized (select value->>'id' as id, value->>'state' as state, value->>'attempts' as attempts from json_each(?1))
    update deliveries set state = j.state, attempts = j.attempts
    from j where ${named} and j.id = deliveries.id and worker = ?2 and deliveries.state = 'sending'`,
  args: [JSON.stringify(releases.map(({ id, state, attempts }) => ({ id, state, attempts }))), worker],
})

/** A batch that throws has changed nothing, so what it changes is what it tells. */
const mark = (worker: string, marks: readonly string[], lease: Date): InStatement => ({
  sql: `update deliveries set state = 'sending', attempts = attempts + 1, lease_until = ?
    where id in (select value from json_each(?)) and worker = ? and state in ('queued', 'deferred') returning id`,
  args: [lease.toISOString(), JSON.stringify(marks), worker],
})

const reservedRow = (row: Row): ReservedRow => ({
  id: text(row.id),
  contact: textOrNull(row.contact_id),
  invitation: textOrNull(row.invitation_id),
  address: text(row.address),
  name: textOrNull(row.name),
  contactKind: row.contact_kind === 'shared' ? 'shared' : 'person',
  language: row.language === 'en' || row.language === 'sma' ? row.language : 'sv',
  state: row.state === 'deferred' ? 'deferred' : 'queued',
  attempts: Number(row.attempts ?? 0),
  nextAttemptAt: textOrNull(row.next_attempt_at),
  response: textOrNull(row.response),
})

const text = (value: unknown): string => textOrNull(value) ?? ''

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)
