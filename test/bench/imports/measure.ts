import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Imports a list and undoes it in the build in whose folder it runs, and tells its parent, which then ends it. */
const [rows] = process.argv.slice(2) as [string]

/** A module of the build that is measured. */
const own = async <Module>(path: string): Promise<Module> => (await import(pathToFileURL(join(process.cwd(), path)).href)) as Module

const { startSpets } = await own<typeof import('../../support/spets')>('test/support/spets.ts')
const { importContacts, listImports, undoImport } = await own<typeof import('../../../src/imports')>('src/imports/index.ts')

const spets = await startSpets('sqlite')
const { payload } = spets
const said = {
  newsletterBasis: 'consent',
  invitationBasis: 'public-task',
  source: 'Mätning',
  fileName: 'lista.csv',
  user: null,
  language: 'sv',
} as const
const lines = Array.from(
  { length: Number(rows) },
  (_, number) => `Namn ${number};n${number}@many.example;Organisation ${number % 100};Verksamhetsledare;ja`,
)
const bytes = new TextEncoder().encode(['Namn;E-post;Organisation;Roll;Nyhetsbrev', ...lines].join('\n'))

/** Milliseconds of the processor: what else the machine is busy with does not count. */
async function costOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { system, user } = process.cpuUsage(before)
  return (system + user) / 1_000
}

const contacts = async () => (await payload.count({ collection: 'contacts' })).totalDocs
const before = await contacts()
const imported = await costOf(() => importContacts(payload, { ...said, bytes, dryRun: false }))
const made = (await contacts()) - before
const run = (await listImports(payload, 1)).imports[0]?.id ?? ''
const undone = await costOf(() => undoImport(payload, { run, user: null, language: 'sv' }))
const left = (await contacts()) - before
if (made !== Number(rows) || left !== 0) throw new Error(`${made} came in and ${left} were left`)
process.send?.({ imported, undone })
