import type { Payload } from 'payload'
import { sqliteClient } from '../../../src/database'
import type { Portion, Rows } from './fill'

const someContacts = `(select id, address, n from (select id, address, row_number() over () as n from contacts) where n % ?2 = 0 limit ?3)`
const id = 'lower(hex(randomblob(16)))'

/** One of twenty was not accepted; of those invited each third said yes, each third no, and the others nothing. */
const sql: Readonly<Record<Rows, string>> = {
  deliveries: `insert into deliveries (id, dispatch_id, contact_id, address, state, key, attempts)
    select ${id}, ?1, id, address, case when n % 20 = 0 then 'failed' else 'accepted' end, address, 1 from ${someContacts}`,
  invitations: `insert into invitations (id, meeting_id, contact_id, answer)
    select ${id}, ?1, id, case n % 3 when 0 then 'yes' when 1 then 'no' else null end from ${someContacts}`,
  participants: `insert into meetings_rels ("order", parent_id, path, contacts_id)
    select n, ?1, 'participants', id from ${someContacts}`,
}

/** Puts rows of a dispatch or meeting into SQLite. */
export async function fillSqlite(payload: Payload, kind: Rows, of: string, { limit, step }: Portion): Promise<void> {
  await sqliteClient(payload).execute({ sql: sql[kind], args: [of, step, limit] })
}
