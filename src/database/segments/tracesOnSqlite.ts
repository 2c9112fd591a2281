import type { InValue } from '@libsql/client'
import type { Payload } from 'payload'
import { readJson } from './sqliteValues'
import type { Traces } from './traces'

/** The contacts that stand in traces. What SQLite answers comes as one text, which is read soonest. */
export async function contactsOnSqlite(payload: Payload, traces: Traces): Promise<ReadonlySet<string>> {
  const { args, sql } = questionFor(traces)
  return new Set((await readJson(payload, `select json_group_array(contact) as json from (${sql})`, args)) as string[])
}

interface Sql {
  sql: string
  args: InValue[]
}

function questionFor(traces: Traces): Sql {
  switch (traces.in) {
    case 'deliveries': {
      const { args, sql } = among('dispatch_id', traces.dispatches)
      return { sql: `select contact_id as contact from deliveries where ${sql} and state = 'accepted' and contact_id is not null`, args }
    }
    case 'participants': {
      const { args, sql } = among('m.id', traces.meetings)
      const rows = 'meetings m join meetings_rels r on r.parent_id = m.id'
      return { sql: `select r.contacts_id as contact from ${rows} where ${sql} and m.deleted_at is null and r.path = 'participants'`, args }
    }
    case 'invitations': {
      const { args, sql } = among('meeting_id', traces.meetings)
      const { answer } = traces
      const answered = answer === undefined ? 'true' : answer === null ? 'answer is null' : 'answer = ?'
      return { sql: `select contact_id as contact from invitations where ${sql} and ${answered}`, args: answer ? [...args, answer] : args }
    }
  }
}

const among = (column: string, ids: readonly string[] | null): Sql =>
  ids === null ? { sql: 'true', args: [] } : { sql: `${column} in (select value from json_each(?))`, args: [JSON.stringify(ids)] }
