import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

/** What becomes of a row when what its column points at is deleted. */
type OnDelete = 'cascade' | 'set null'

/**
 * Columns that an earlier migration added to tables that were there, with what they point at. `ALTER TABLE … ADD`
 * was written without `ON DELETE`, so that nothing they point at could be deleted.
 */
const columns: readonly [table: string, column: string, target: string, onDelete: OnDelete][] = [
  ['newsletters_rels', 'meetings_id', 'meetings', 'cascade'],
  ['newsletters_rels', 'calls_id', 'calls', 'cascade'],
  ['dispatches', 'approval_requested_by_id', 'users', 'set null'],
  ['dispatches', 'approved_by_id', 'users', 'set null'],
  ['dispatches', 'corrects_id', 'dispatches', 'set null'],
  ['meetings', 'initiative_id', 'initiatives', 'set null'],
  ['meetings_rels', 'organisations_id', 'organisations', 'cascade'],
  ['meetings_rels', 'contacts_id', 'contacts', 'cascade'],
  ['people_assignments', 'description_id', 'role_descriptions', 'set null'],
  ['payload_locked_documents_rels', 'pages_id', 'pages', 'cascade'],
  ['payload_locked_documents_rels', 'initiatives_id', 'initiatives', 'cascade'],
  ['payload_locked_documents_rels', 'calls_id', 'calls', 'cascade'],
  ['payload_locked_documents_rels', 'documents_id', 'documents', 'cascade'],
  ['payload_locked_documents_rels', 'role_descriptions_id', 'role_descriptions', 'cascade'],
  ['payload_locked_documents_rels', 'api_clients_id', 'api_clients', 'cascade'],
  ['payload_preferences_rels', 'api_clients_id', 'api_clients', 'cascade'],
]

/** Says what becomes of rows when what they point at is deleted. */
export const up = (args: MigrateUpArgs): Promise<void> =>
  rewrite(args, (column, target, onDelete) => [clause(column, target), `${clause(column, target)} ON DELETE ${onDelete}`])

export const down = (args: MigrateDownArgs): Promise<void> =>
  rewrite(args, (column, target, onDelete) => [`${clause(column, target)} ON DELETE ${onDelete}`, clause(column, target)])

const clause = (column: string, target: string): string => `\`${column}\` text(36) REFERENCES ${target}(id)`

type Replacing = (column: string, target: string, onDelete: OnDelete) => [old: string, now: string]

/**
 * Changes the tables' definitions where they stand, which SQLite's documentation describes for changes that touch
 * nothing stored (Making Other Kinds Of Table Schema Changes): no table of a million rows is copied.
 */
async function rewrite({ db }: MigrateUpArgs | MigrateDownArgs, replacing: Replacing): Promise<void> {
  await db.run(sql`PRAGMA writable_schema = ON;`)
  try {
    for (const [table, column, target, onDelete] of columns) {
      const [old, now] = replacing(column, target, onDelete)
      // One of the two is the beginning of the other, so that what is so already would be found again.
      const { sql: written } = await definitionOf(db, table)
      if (written.includes(`${now},`) || written.includes(`${now}\n`) || written.endsWith(`${now})`)) continue
      await db.run(sql`UPDATE sqlite_schema SET sql = replace(sql, ${old}, ${now}) WHERE type = 'table' AND name = ${table};`)
    }
    // Another version of the schema makes all connections read it anew.
    const [row] = await db.all<{ schema_version: number }>(sql`PRAGMA schema_version;`)
    await db.run(sql.raw(`PRAGMA schema_version = ${Number(row?.schema_version ?? 0) + 1};`))
  } finally {
    await db.run(sql`PRAGMA writable_schema = OFF;`)
  }
  for (const column of columns) await mustBeSo(db, column, replacing)
  const problems = await db.all<{ integrity_check: string }>(sql`PRAGMA integrity_check;`)
  if (problems[0]?.integrity_check !== 'ok') throw new Error(`The database is not sound: ${JSON.stringify(problems)}`)
}

type Database = MigrateUpArgs['db']

async function definitionOf(db: Database, table: string): Promise<{ sql: string }> {
  const [found] = await db.all<{ sql: string }>(sql`SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ${table};`)
  if (!found) throw new Error(`There is no table ${table}`)
  return found
}

/** A definition that was written otherwise than expected must not pass for mended. */
async function mustBeSo(db: Database, [table, column, target, onDelete]: (typeof columns)[number], replacing: Replacing): Promise<void> {
  const [, now] = replacing(column, target, onDelete)
  const wanted = now.endsWith(`ON DELETE ${onDelete}`) ? onDelete : 'no action'
  const keys = await db.all<{ rule: string }>(
    sql`SELECT lower(on_delete) AS rule FROM pragma_foreign_key_list(${table}) WHERE "from" = ${column};`,
  )
  if (keys[0]?.rule !== wanted) throw new Error(`${table}.${column} says ${keys[0]?.rule} and not ${wanted}`)
}
