import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapter } from 'payload'
import { generateTypes } from 'payload/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { spetsConfig } from '../../../payload.config'
import { sqliteClient } from '../../../src/database'
import { testSettings } from '../../support/settings'
import { type Spets, startSpets } from '../../support/spets'

/** What drizzle keeps of a schema, as far as foreign keys go. */
interface Snapshot {
  tables: Record<string, { name: string; foreignKeys: Record<string, { columnsFrom: string[]; tableTo: string; onDelete: string }> }>
}

const folder = 'src/database/migrations'

const isSqlite = (adapter: DatabaseAdapter): adapter is DatabaseAdapter & SQLiteAdapter => adapter.name === 'sqlite'

describe('what is generated and checked in', () => {
  let spets: Spets
  beforeAll(async () => {
    spets = await startSpets('sqlite')
  })
  afterAll(async () => spets?.close())

  it('lets go of what is deleted: each foreign key says so as the schema does', async () => {
    const last =
      readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .at(-1) ?? ''
    const { tables } = JSON.parse(readFileSync(join(folder, last), 'utf8')) as Snapshot
    const wanted = Object.values(tables).flatMap(({ name, foreignKeys }) =>
      Object.values(foreignKeys).map(({ columnsFrom, onDelete, tableTo }) => `${name}.${columnsFrom[0]} → ${tableTo}: ${onDelete}`),
    )
    const { rows } = await sqliteClient(spets.payload).execute(
      `select m.name || '.' || k."from" || ' → ' || k."table" || ': ' || lower(k.on_delete) as key
        from sqlite_schema m join pragma_foreign_key_list(m.name) k where m.type = 'table'`,
    )
    const found = rows.map(({ key }) => key)
    expect(found.toSorted()).toEqual(wanted.toSorted())
  })

  it('migrates to the schema that the collections need, with nothing left over', async () => {
    const adapter = spets.payload.db
    if (!isSqlite(adapter)) throw new Error('This is about SQLite')
    const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
    const last =
      readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .at(-1) ?? ''
    const before = JSON.parse(readFileSync(join(folder, last), 'utf8')) as Parameters<typeof generateMigration>[0]
    expect(await generateMigration(before, await generateDrizzleJson(adapter.schema))).toEqual([])
  })

  it.each(['sqlite', 'mongodb'])('has the types of what is stored, the same on %s', async (kind) => {
    const settings = testSettings(kind === 'mongodb' ? 'mongodb://127.0.0.1:1/none' : undefined)
    const config = await spetsConfig(settings)
    const outputFile = join(settings.dataFolder, 'types.ts')
    await generateTypes({ ...config, typescript: { ...config.typescript, outputFile } }, { log: false })
    expect(readFileSync(outputFile, 'utf8')).toBe(readFileSync('src/payload-types.ts', 'utf8'))
  })
})
