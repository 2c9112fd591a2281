import type { Client, Row } from '@libsql/client'
import type { FlattenedField, Payload } from 'payload'
import { rawTablesOf } from '../rawTables'
import type { Mending } from './mending'
import { type StoredColumn, storedColumns } from './columns'

/** How many rows are held at a time. */
const page = 500

interface Table {
  name: string
  columns: readonly StoredColumn[]
}

export async function mendOnSqlite(payload: Payload, client: Client, mending: Mending): Promise<void> {
  const known = Object.values(rawTablesOf(payload))
  const isThere = ({ column, table }: StoredColumn) =>
    known.some(({ columns, name }) => name === table && Object.values(columns).some((each) => each.name === column))
  const concerned = storedColumns(payload.config).filter((each) => mending.concerns(each.field) && isThere(each))
  for (const name of new Set(concerned.map(({ table }) => table)))
    await mendTable(client, { name, columns: concerned.filter(({ table }) => table === name) }, mending)
}

async function mendTable(client: Client, { columns, name }: Table, { mend }: Mending): Promise<void> {
  const names = columns.map(({ column }) => `"${column}"`).join(', ')
  for (let last = 0, isMore = true; isMore;) {
    const { rows } = await client.execute({
      sql: `select rowid as row_id, ${names} from "${name}" where rowid > ? order by rowid limit ${page}`,
      args: [last],
    })
    for (const row of rows)
      for (const column of columns) {
        const mended = mendedIn(row, column, mend)
        if (mended !== undefined) await write(client, column, Number(row.row_id), mended)
      }
    last = Number(rows.at(-1)?.row_id ?? 0)
    isMore = rows.length === page
  }
}

/** What is to be written instead; undefined when it is well. */
function mendedIn(row: Row, { column, field }: StoredColumn, mend: Mending['mend']): string | null | undefined {
  const stored = row[column]
  if (typeof stored !== 'string') return undefined
  const value: unknown = isJson(field) ? JSON.parse(stored) : stored
  const mended = mend(field, value)
  if (mended === value) return undefined
  if (isJson(field)) return JSON.stringify(mended)
  return typeof mended === 'string' ? mended : null
}

const isJson = ({ type }: FlattenedField): boolean => type === 'richText' || type === 'json'

async function write(client: Client, { column, table }: StoredColumn, row: number, value: string | null): Promise<void> {
  const update = (written: string | null) =>
    client.execute({ sql: `update "${table}" set "${column}" = ? where rowid = ?`, args: [written, row] })
  try {
    await update(value)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'SQLITE_CONSTRAINT_UNIQUE') await update(`${value ?? ''} (${row})`)
    else if (code === 'SQLITE_CONSTRAINT_NOTNULL') await update('')
    else throw error
  }
}
