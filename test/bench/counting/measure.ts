import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { questions } from './questions'

/** Counts segments in the build in whose folder it runs, as its API does, and tells its parent, which then ends it. */
const [contacts, rounds] = process.argv.slice(2) as [string, string]

/** A module of the build that is measured. */
const own = async <Module>(path: string): Promise<Module> => (await import(pathToFileURL(join(process.cwd(), path)).href)) as Module

const { startSpets } = await own<typeof import('../../support/spets')>('test/support/spets.ts')
const { clientFor } = await own<typeof import('../../support/clients')>('test/support/clients.ts')
const { makeManyContacts } = await own<typeof import('../../support/manyContacts')>('test/support/manyContacts.ts')
const { sqliteClient } = await own<typeof import('../../../src/database')>('src/database/index.ts')

const spets = await startSpets('sqlite')
const { payload } = spets
await makeManyContacts(payload, Number(contacts), 'many.example')
await joinOrganisations()
const client = await clientFor(spets, { role: 'administrator' })

/** Every contact belongs to one of a hundred organisations, a tenth of which are municipalities. */
async function joinOrganisations(): Promise<void> {
  const ids: string[] = []
  for (let number = 0; number < 100; number += 1) {
    const data = { name: `Organisation ${number}`, type: number % 10 === 0 ? 'municipality' : 'company' } as never
    ids.push((await payload.create({ collection: 'organisations', data, depth: 0 })).id)
  }
  await sqliteClient(payload).execute({
    sql: `insert into contacts_rels ("order", parent_id, path, organisations_id)
      select 1, id, 'organisations', json_extract(?, '$[' || (rowid % 100) || ']') from contacts`,
    args: [JSON.stringify(ids)],
  })
}

/** Milliseconds of the processor: what else the machine is busy with does not count. */
async function costOf(path: string, body: object): Promise<{ cost: number; told: unknown }> {
  const before = process.cpuUsage()
  const { status, text } = await client.post(path, body)
  const { system, user } = process.cpuUsage(before)
  if (status !== 200) throw new Error(`${path} answered ${status}: ${text}`)
  const { count, gets } = JSON.parse(text) as { count?: number; gets?: number }
  return { cost: (system + user) / 1_000, told: count ?? gets }
}

const costs: { name: string; told: unknown; costs: number[] }[] = []
for (const [name, question] of Object.entries(questions))
  for (const path of ['/segments/look', '/segments/reach']) {
    const body = { question, include: [], exclude: [], purpose: 'newsletter' }
    const first = await costOf(path, body)
    const all: number[] = []
    for (let round = 0; round < Number(rounds); round += 1) all.push((await costOf(path, body)).cost)
    costs.push({ name: `${name}, ${path}`, told: first.told, costs: all })
  }
process.send?.(costs)
