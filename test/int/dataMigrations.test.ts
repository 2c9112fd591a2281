import { expect, it } from 'vitest'
import type { DataMigration } from '../../src/database/dataMigrations'
import { runDataMigrations } from '../../src/database/dataMigrations/run'
import { onEachDatabase } from '../support/spets'

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
})
