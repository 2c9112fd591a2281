import type { Client } from '@libsql/client'

/** A table of an SQLite file: what a copy of its rows must know. */
export interface Table {
  name: string
  columns: string[]
  /** The key is made by the database: a whole number. */
  numbered: boolean
  /** Columns that point at another table's id, with that table. */
  references: ReadonlyMap<string, string>
  /** Columns that no two rows may have alike, together. */
  unique: string[][]
}

/** All tables of a file. */
export async function tablesOf(client: Client): Promise<Table[]> {
  const names = await rowsOf(client, `select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`)
  return Promise.all(names.map(([name = '']) => tableOf(client, name)))
}

async function tableOf(client: Client, name: string): Promise<Table> {
  const columns = await rowsOf(client, `select name, lower(type) as type from pragma_table_info('${name}')`)
  const references = await rowsOf(client, `select "from", "table" from pragma_foreign_key_list('${name}')`)
  const indexes = await rowsOf(client, `select name from pragma_index_list('${name}') where "unique" = 1 and origin <> 'pk'`)
  const unique = indexes.map(([index]) => rowsOf(client, `select name from pragma_index_info('${index}')`))
  return {
    name,
    columns: columns.map(([column = '']) => column),
    numbered: columns.some(([column, type]) => column === 'id' && type === 'integer'),
    references: new Map(references.map(([from = '', table = '']) => [from, table])),
    unique: (await Promise.all(unique)).map((rows) => rows.map(([column = '']) => column)),
  }
}

/** Rows of texts. */
async function rowsOf(client: Client, sql: string): Promise<string[][]> {
  const { columns, rows } = await client.execute(sql)
  return rows.map((row) => columns.map((_, index) => textIn(row[index])))
}

const textIn = (value: unknown) => (typeof value === 'string' ? value : '')

/** A document's table with those of its arrays, blocks, languages, relations and versions. */
export function familyOf(roots: readonly string[], tables: readonly Table[]): Table[] {
  const family = new Set(roots)
  const belongs = ({ name, references }: Table) =>
    !family.has(name) && ['_parent_id', 'parent_id'].some((column) => family.has(references.get(column) ?? ''))
  for (let more = tables.filter(belongs); more.length > 0; more = tables.filter(belongs)) for (const { name } of more) family.add(name)
  return tables.filter(({ name }) => family.has(name))
}
