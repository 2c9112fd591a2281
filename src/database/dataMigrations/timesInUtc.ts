import type { Payload } from 'payload'
import { rawTablesOf } from '../rawTables'
import type { DataMigration } from './dataMigration'
import { instantSent } from '../../domain/sentValues'
import { isMongodb } from '../drop'
import { sqliteClient } from '../sqlite'

/** So many rows of a table are mended at a time. */
const page = 1_000

/** A time as all are written now: UTC with milliseconds, which compare as texts. */
const asWritten = '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'

/** Times that were stored as they were sent, on SQLite; MongoDB keeps times as such. */
export const timesInUtc: DataMigration = {
  name: '20261128_160000_times_in_utc',
  run: async (payload) => {
    if (isMongodb(payload.db)) return
    for (const { columns, name: table } of Object.values(rawTablesOf(payload)))
      for (const { name, notNull, type } of Object.values(columns))
        if (type === 'timestamp') await mend(payload, table, name, notNull !== true)
  },
}

async function mend(payload: Payload, table: string, column: string, mayBeEmpty: boolean): Promise<void> {
  const client = sqliteClient(payload)
  for (let last = 0; ;) {
    const found = await client.execute({
      sql: `select rowid as row, "${column}" as value from "${table}" where rowid > ? and "${column}" not glob '${asWritten}' order by rowid limit ${page}`,
      args: [last],
    })
    if (found.rows.length === 0) return
    const statements = found.rows.flatMap(({ row, value }) => {
      const mended = readStored(value)
      const sql = `update "${table}" set "${column}" = ? where rowid = ? and "${column}" = ?`
      return mended !== null || mayBeEmpty ? [{ sql, args: [mended, Number(row), value ?? null] }] : []
    })
    await client.batch(statements, 'write')
    last = Number(found.rows.at(-1)?.row)
  }
}

/** As Payload has shown it until now. @returns null for what never was a time */
function readStored(value: unknown): string | null {
  const milliseconds = Date.parse(String(value))
  return instantSent(value) ?? (Number.isNaN(milliseconds) ? null : instantSent(new Date(milliseconds)))
}
