import { createClient } from '@libsql/client'
import { familyOf, type Table, tablesOf } from './table'

/** What becomes many: the tables of documents that point at each other, and how many of the first there shall be. */
export interface Growth {
  roots: readonly string[]
  documents: number
}

/** Columns that people tell documents apart by. */
const names = new Set(['name', 'title', 'subject', 'preferred_label'])

/** Copies made by one statement at most, so that the journal stays small. */
const portion = 500

/**
 * Makes many documents in an SQLite file that nobody else has open, by copying those that are there with all
 * that belongs to them. Copies have ids, names and addresses of their own and point at each other as the
 * originals do; all else is as in the originals.
 */
export async function grow(file: string, growths: readonly Growth[]): Promise<void> {
  const client = createClient({ url: `file:${file}` })
  const tables = await tablesOf(client)
  for (const pragma of ['foreign_keys = off', 'synchronous = off', 'cache_size = -200000']) await client.execute(`pragma ${pragma}`)
  for (const { roots, documents } of growths) {
    const { rows } = await client.execute(`select count(*) as found from "${roots[0]}"`)
    const copies = Math.ceil(documents / Number(rows[0]?.found)) - 1
    for (const table of familyOf(roots, tables)) await copyRows(table, roots, copies)
  }
  const { rows: broken } = await client.execute('pragma foreign_key_check')
  if (broken.length > 0) throw new Error(`${broken.length} references lead nowhere`)
  await client.execute('pragma wal_checkpoint(truncate)')
  client.close()

  async function copyRows(table: Table, roots: readonly string[], copies: number): Promise<void> {
    const family = new Set(familyOf(roots, tables).map(({ name }) => name))
    const { rows } = await client.execute(`select max(rowid) as last from "${table.name}"`)
    const last = Number(rows[0]?.last ?? 0)
    for (let from = 1; from <= copies; from += portion)
      await client.execute({ sql: copying(table, family), args: [from, Math.min(from + portion - 1, copies), last] })
  }
}

function copying(table: Table, family: ReadonlySet<string>): string {
  const changed = changedColumns(table, family)
  const columns = table.columns.filter((column) => !(table.numbered && column === 'id'))
  const list = columns.map((column) => `"${column}"`).join(', ')
  const values = columns.map((column) => changed.get(column) ?? `"${column}"`).join(', ')
  return `with recursive copies(n) as (select ? union all select n + 1 from copies where n < ?)
    insert into "${table.name}" (${list}) select ${values} from copies, "${table.name}" where "${table.name}".rowid <= ?`
}

/** The columns of a copy that are not as in the original, each with its SQL. */
function changedColumns({ columns, numbered, references, unique }: Table, family: ReadonlySet<string>): Map<string, string> {
  const changed = new Map<string, string>()
  for (const column of columns) {
    if (column === 'id' ? !numbered : family.has(references.get(column) ?? '')) changed.set(column, otherId(column))
    else if (names.has(column)) changed.set(column, `"${column}" || ' ' || n`)
    else if (column === 'email') changed.set(column, prefixed(column))
  }
  for (const together of unique) {
    const column = together.find((each) => !references.has(each) && !each.endsWith('locale'))
    if (column && !together.some((each) => changed.has(each))) changed.set(column, prefixed(column))
  }
  return changed
}

/** Ids keep their form; their ends, unlike their beginnings, differ between the rows of one moment. */
const otherId = (column: string) => `printf('%08x', n) || substr("${column}", 9)`

const prefixed = (column: string) => `n || '-' || "${column}"`
