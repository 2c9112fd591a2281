import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countHeartbeat, sqliteClient } from '../../../src/database'
import { type Spets, startSpets } from '../../support/spets'

describe('a connection to SQLite', () => {
  let spets: Spets
  beforeAll(async () => {
    spets = await startSpets('sqlite')
  })
  afterAll(() => spets.close())

  it('writes again as soon as whoever kept it from writing is done', async () => {
    const client = sqliteClient(spets.payload)
    await countHeartbeat(spets.payload)
    const other = await client.transaction('write')
    await expect(countHeartbeat(spets.payload)).rejects.toThrow(/heartbeats/)
    await expect(client.batch(['delete from heartbeats'], 'write')).rejects.toThrow(/SQLITE_BUSY/)
    other.close()
    await client.batch(['update heartbeats set beats = 7'], 'write')
    expect(await countHeartbeat(spets.payload)).toBe(8)
  })

  it('waits for its turn afterwards as it did before, and writes as durably', async () => {
    const client = sqliteClient(spets.payload)
    const asked = async () =>
      Object.values({ ...(await client.execute('pragma busy_timeout')).rows[0], ...(await client.execute('pragma synchronous')).rows[0] })
    const other = await client.transaction('write')
    await expect(countHeartbeat(spets.payload)).rejects.toThrow()
    other.close()
    expect(await asked()).toEqual([5_000, 2])
  })
})
