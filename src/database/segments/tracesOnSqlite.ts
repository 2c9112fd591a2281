import type { InValue } from '@libsql/client'
import type { Payload } from 'payload'
import { readJson } from './sqliteValues'
import type { Traces } from './traces'

/** The contacts that stand in traces. What SQLite answers comes as one text, which is read soonest. */
export async function contactsOnSqlite(payload: Payload, traces: Traces): Promise<ReadonlySet<string>> {
  const { answered, contact, of, table } = places[traces.in](traces)
  const ids = traces.in === 'deliveries' ? traces.dispatches : traces.meetings
  // In this order, whatever the planner thinks: for each meeting or dispatch, its rows by the index that holds all of it.
  const rows = ids ? `json_each(?) asked cross join ${table} on ${of} = asked.value` : table
  // Of one meeting or dispatch each contact stands once, and to look for the same costs as much again.
  const each = ids?.length === 1 ? '' : 'distinct'
  const sql = `select json_group_array(contact) as json from (select ${each} ${contact} as contact from ${rows} where ${answered})`
  const args: InValue[] = ids ? [JSON.stringify(ids)] : []
  if (traces.in === 'invitations' && traces.answer) args.push(traces.answer)
  return new Set((await readJson(payload, sql, args)) as string[])
}

/** Where a kind of traces stands: what is a trace of those rows, and the columns of whom and of what. */
interface Place {
  table: string
  contact: string
  of: string
  answered: string
}

const places: Readonly<Record<Traces['in'], (traces: Traces) => Place>> = {
  deliveries: () => ({
    table: 'deliveries',
    contact: 'contact_id',
    of: 'dispatch_id',
    answered: "state = 'accepted' and contact_id is not null",
  }),
  participants: () => ({
    table: 'meetings_rels',
    contact: 'contacts_id',
    of: 'parent_id',
    // Of a meeting in the trash nobody came.
    answered:
      "meetings_rels.path = 'participants' and exists (select 1 from meetings where meetings.id = meetings_rels.parent_id and meetings.deleted_at is null)",
  }),
  invitations: (traces) => ({ table: 'invitations', contact: 'contact_id', of: 'meeting_id', answered: answeredAs(traces) }),
}

function answeredAs(traces: Traces): string {
  const answer = traces.in === 'invitations' ? traces.answer : undefined
  if (answer === undefined) return 'true'
  return answer === null ? 'answer is null' : 'answer = ?'
}
