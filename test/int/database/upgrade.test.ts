import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Client } from '@libsql/client'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { spetsConfig } from '../../../payload.config'
import { prepareDatabase, sqliteClient } from '../../../src/database'
import { testSettings } from '../../support/settings'

/** The demonstration as the first release left it, with a newsletter and an invitation that are being sent. */
const firstRelease = 'test/support/first-release.db.gz'

interface Table {
  columns: string[]
  rows: unknown[][]
}

const quoted = (name: string) => `"${name}"`

async function tableOf(client: Client, name: string, columns?: string[]): Promise<Table> {
  const wanted = columns?.map(quoted).join(', ') ?? '*'
  const { columns: found, rows } = await client.execute(`select ${wanted} from ${quoted(name)} order by 1, 2`)
  return { columns: found, rows: rows.map((row) => found.map((_, place) => row[place])) }
}

async function tablesOf(client: Client): Promise<string[]> {
  const { rows } = await client.execute(
    "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name <> 'payload_migrations' order by name",
  )
  return rows.flatMap(({ name }) => (typeof name === 'string' ? [name] : []))
}

describe('a database of the first release', () => {
  const settings = testSettings(undefined)
  const file = settings.database.url.replace(/^file:/, '')
  const before = new Map<string, Table>()
  let payload: Payload

  beforeAll(async () => {
    writeFileSync(file, gunzipSync(readFileSync(firstRelease)))
    payload = await getPayload({ config: spetsConfig(settings), key: 'upgrade' })
    const client = sqliteClient(payload)
    for (const name of await tablesOf(client)) before.set(name, await tableOf(client, name))
    await prepareDatabase(payload)
  })
  afterAll(async () => {
    await payload.destroy()
    rmSync(settings.dataFolder, { recursive: true, force: true })
  })

  it('keeps every row and every value when it is brought to this version', async () => {
    expect(before.size).toBeGreaterThan(50)
    for (const [name, { columns, rows }] of before) expect((await tableOf(sqliteClient(payload), name, columns)).rows, name).toEqual(rows)
  })

  it('is read as before', async () => {
    const contacts = await payload.find({ collection: 'contacts', limit: 100, depth: 1 })
    expect(contacts.totalDocs).toBe(before.get('contacts')?.rows.length)
    expect(contacts.docs.some(({ affiliations }) => (affiliations ?? []).length > 0)).toBe(true)
    const { docs: newsletters } = await payload.find({ collection: 'newsletters', depth: 1 })
    expect(newsletters[0]?.blocks?.length).toBeGreaterThan(0)
    expect(newsletters[0]?.segments?.length).toBeGreaterThan(0)
  })

  it('has a copy of what it was beside it', () => {
    expect(existsSync(`${file}.before-20261125_100000_editors_day`)).toBe(true)
  })
})
