import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countHeartbeat, sqliteClient } from '../../../src/database'
import { preparedConnection } from '../../../src/database/prepared'
import { type Spets, startSpets } from '../../support/spets'

describe('a connection with prepared statements', () => {
  let spets: Spets
  const client = () => sqliteClient(spets.payload)
  const connection = () => preparedConnection(client())
  const beats = async () => Number((await client().execute('select beats from heartbeats')).rows[0]?.beats)
  const setBeats = (to: number) => connection().write((prepare) => prepare('update heartbeats set beats = ?').run(to))

  beforeAll(async () => {
    spets = await startSpets('sqlite')
    await countHeartbeat(spets.payload)
  })
  afterAll(() => spets.close())

  it('waits for another writer of the same process to end', async () => {
    const other = await client().transaction('write')
    await other.execute('update heartbeats set beats = 5')
    const writing = connection().write((prepare) => prepare('update heartbeats set beats = beats + 1').run())
    await other.commit()
    expect(await writing).toBe(1)
    expect(await beats()).toBe(6)
  })

  it('writes again after its turn never came', async () => {
    const other = await client().transaction('write')
    await expect(setBeats(7)).rejects.toThrow(/locked/)
    other.close()
    expect(await setBeats(8)).toBe(1)
    expect(await beats()).toBe(8)
  })

  it('writes all of what it is given, or nothing', async () => {
    await setBeats(1)
    const half = connection().write((prepare) => {
      prepare('update heartbeats set beats = ?').run(99)
      prepare('insert into heartbeats select * from heartbeats').run()
    })
    await expect(half).rejects.toThrow(/UNIQUE/)
    expect(await beats()).toBe(1)
    await setBeats(2)
    expect(await beats()).toBe(2)
  })

  it('keeps what several write at once apart', async () => {
    await setBeats(0)
    await Promise.all(
      Array.from({ length: 20 }, () => connection().write((prepare) => prepare('update heartbeats set beats = beats + 1').run())),
    )
    expect(await beats()).toBe(20)
  })

  it('is as durable as the connection beside it', async () => {
    const full = [[2]]
    expect(await connection().write((prepare) => prepare('pragma synchronous').rows())).toEqual(full)
  })
})
