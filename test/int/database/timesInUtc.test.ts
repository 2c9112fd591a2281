import { expect, it } from 'vitest'
import { sqliteClient } from '../../../src/database'
import { timesInUtc } from '../../../src/database/dataMigrations/timesInUtc'
import { make } from '../../support/fixtures'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('times that were stored as they were sent', (spets) => {
  it('become UTC with milliseconds, in documents, their lists and their versions', async () => {
    const { payload } = spets()
    const organisation = (await make(payload).organisation()).id
    const contact = await make(payload).contact({ affiliations: [{ organisation, from: '2031-01-01' }] })
    const ids: Record<string, string> = {}
    const stored = { day: '2031-01-01', ahead: '2031-01-01T01:30:00+02:00', short: '2031-01-01T01:00Z', right: '2031-01-01T02:00:00.000Z' }
    for (const [name, date] of Object.entries(stored)) {
      ids[name] = (await make(payload).news({ date })).id
      if (spets().database === 'sqlite') {
        const client = sqliteClient(payload)
        await client.execute({ sql: 'update news set date = ? where id = ?', args: [date, ids[name] ?? ''] })
        await client.execute({ sql: 'update _news_v set version_date = ? where parent_id = ?', args: [date, ids[name] ?? ''] })
        await client.execute('update contacts_affiliations set "from" = \'2031-01-01\', "to" = \'i morgon\'')
      }
    }
    for (const _ of ['once', 'again']) await timesInUtc.run(payload)
    const dateOf = async (name: string) => (await payload.findByID({ collection: 'news', id: ids[name] ?? '' })).date
    expect(await Promise.all(['day', 'ahead', 'short', 'right'].map(dateOf))).toEqual([
      '2031-01-01T00:00:00.000Z',
      '2030-12-31T23:30:00.000Z',
      '2031-01-01T01:00:00.000Z',
      '2031-01-01T02:00:00.000Z',
    ])
    const versions = await payload.findVersions({ collection: 'news', where: { parent: { equals: ids.ahead ?? '' } } })
    expect(versions.docs.map(({ version }) => version.date)).toEqual(['2030-12-31T23:30:00.000Z'])
    const { affiliations } = await payload.findByID({ collection: 'contacts', id: contact.id })
    expect(affiliations?.map(({ from, to }) => [from, to ?? null])).toEqual([['2031-01-01T00:00:00.000Z', null]])
  })
})
