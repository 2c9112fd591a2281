import type { Payload } from 'payload'
import { sqliteClient } from '../sqlite'
import type { StoredActivity } from '../../domain/planning/stored'
import { type Asked, reachOf } from './reach'

const list = (column: string, rows: string) => `json((select json_group_array(${column}) from ${rows}))`

const related = (path: string, column: string) =>
  list(column, `(select ${column} from activities_rels where parent_id = a.id and path = '${path}' order by "order")`)

/** One text for each activity, since every value that the driver hands over costs more than reading JSON. */
const activity = `json_object(
  'id', a.id, 'type', a.type, 'status', a.status, 'year', a.year, 'month', a.month, 'from', a."from", 'to', a."to",
  'plan', a.plan_id, 'audience', a.audience, 'updatedAt', a.updated_at,
  'title', json((select json_group_object(_locale, title) from activities_locales where _parent_id = a.id)),
  'recursIn', ${list('value', '(select value from activities_recurs_in where parent_id = a.id order by "order")')},
  'strengthAreas', ${related('strengthAreas', 'strength_areas_id')},
  'responsible', ${related('responsible', 'people_id')}
)`

export async function onSqlite(payload: Payload, { year, publicOnly }: Asked): Promise<StoredActivity[]> {
  const { after, before } = reachOf(year)
  const { rows } = await sqliteClient(payload).execute({
    sql: `select ${activity} as activity from activities a
      where a.deleted_at is null and (a.year = ? or (coalesce(a."from", a."to") < ? and coalesce(a."to", a."from") >= ?))
      ${publicOnly ? 'and a.public = 1' : ''}`,
    args: [year, before, after],
  })
  return rows.flatMap((row) => (typeof row.activity === 'string' ? [JSON.parse(row.activity) as StoredActivity] : []))
}

/**
 * Unlike itself when any activity has been made, changed or deleted: how many there are and the sum of when they were
 * changed, and the relations, of which a deleted strength area takes its own away without a change of the activity.
 */
export async function stampOnSqlite(payload: Payload): Promise<string> {
  const { rows } = await sqliteClient(payload).execute(
    `select count(*), total(strftime('%s', updated_at)), total(substr(updated_at, 21, 3)),
      (select count(*) from activities_rels) from activities`,
  )
  return JSON.stringify(Object.values(rows[0] ?? {}))
}
