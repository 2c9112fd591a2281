import { type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

/** How many rows are held at a time. */
const usualPage = 500

type Row = Readonly<Record<string, unknown>>

/** Columns of a table that are filled from others of the same row. */
interface Filling {
  table: string
  /** Which columns are read. */
  from: readonly string[]
  /** Which are filled. */
  into: readonly string[]
  /** The values of those, in their order. */
  fill: (row: Row) => (string | number | null)[]
}

/**
 * Fills columns on SQLite in a schema migration, after they were added and before those go that they are filled from:
 * a later migration may make the table anew, without what no schema knows. Of the table it holds a page at a time.
 */
export async function fillColumns(db: MigrateUpArgs['db'], { fill, from, into, table }: Filling, page = usualPage): Promise<void> {
  const [columns, name] = [sql.raw(from.map(quoted).join(', ')), sql.raw(quoted(table))]
  const values = sql.raw(into.map((column, place) => `${quoted(column)} = filled.value ->> ${place + 1}`).join(', '))
  for (let last = 0, isMore = true; isMore;) {
    const rows = await db.all<Row>(sql`select rowid as row_id, ${columns} from ${name} where rowid > ${last} order by rowid limit ${page}`)
    const filled = JSON.stringify(rows.map((row) => [row.row_id, ...fill(row)]))
    await db.run(
      sql`update ${name} set ${values} from (select value from json_each(${filled})) as filled where ${name}.rowid = filled.value ->> 0`,
    )
    last = Number(rows.at(-1)?.row_id ?? 0)
    isMore = rows.length === page
  }
}

const quoted = (name: string): string => `"${name}"`
