import { expect, it } from 'vitest'
import type { DataMigration } from '../../../src/database/dataMigrations/dataMigration'
import { runDataMigrations } from '../../../src/database/dataMigrations/run'
import { isMongodb } from '../../../src/database/drop'
import { underLease } from '../../../src/database/mongodb/lease'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('what mends stored data', (spets) => {
  it('is run once, in order, and not again', async () => {
    const ran: string[] = []
    const noted = (name: string): DataMigration => ({ name, run: async () => void ran.push(name) })
    await runDataMigrations(spets().payload, [noted('one'), noted('two')])
    await runDataMigrations(spets().payload, [noted('one'), noted('two'), noted('three')])
    expect(ran).toEqual(['one', 'two', 'three'])
  })

  it('is run again when it did not come to its end', async () => {
    const ran: string[] = []
    const killed: DataMigration = { name: 'killed', run: () => Promise.reject(new Error('killed')) }
    await expect(runDataMigrations(spets().payload, [killed])).rejects.toThrow('killed')
    await runDataMigrations(spets().payload, [{ name: 'killed', run: async () => void ran.push('killed') }])
    expect(ran).toEqual(['killed'])
  })

  it('is run by one machine at a time on MongoDB, and another takes over from one that was killed', async () => {
    const { db } = spets().payload
    if (!isMongodb(db)) return expect(spets().database).toBe('sqlite')
    const steps: string[] = []
    const work = (name: string) =>
      underLease(spets().payload, 'test', async () => {
        steps.push(`${name} begins`)
        await db.connection.db?.command({ ping: 1 })
        steps.push(`${name} ends`)
      })
    await Promise.all(['one', 'two', 'three'].map(work))
    expect(steps.filter((_, index) => index % 2 === 0).map((step) => step.replace('begins', 'ends'))).toEqual(
      steps.filter((_, index) => index % 2 === 1),
    )
    const leases = db.connection.collection('spets_leases')
    await leases.insertOne({ _id: 'test' as never, heldBy: 'a killed machine', heldUntil: new Date(Date.now() + 1_000) })
    await work('four')
    expect(steps.at(-1)).toBe('four ends')
    expect(await leases.countDocuments({})).toBe(0)
  })
})
