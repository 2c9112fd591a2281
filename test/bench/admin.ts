import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startWhole } from '../support/wholeSpets'
import { until } from '../support/until'
import { asksOf, smallQuestion } from './admin/asks'
import { type Growth, grow } from './admin/grow'
import { type Measured, measure } from './admin/measure'
import { logIn, type Session } from './admin/session'

/**
 * How much longer the admin takes with a great deal in it than with the demonstration only, on SQLite: the
 * same app started twice, asked the same by an administrator. Ends with code 1 when a demand is not met.
 */
const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
})
const demand = 1.5

/** A hundred times the typical size. Copied together: documents that point at each other. */
const growths: Growth[] = [
  { roots: ['contacts'], documents: 100_000 },
  { roots: ['meetings'], documents: 2_000 },
  { roots: ['newsletters', 'dispatches', 'deliveries'], documents: 500 },
  { roots: ['terms'], documents: 5_000 },
  { roots: ['news'], documents: 2_000 },
  { roots: ['activities'], documents: 2_000 },
  { roots: ['audit_events'], documents: 50_000 },
]

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const folder = mkdtempSync(join(tmpdir(), 'spets-bench-'))
const [emptyFolder, fullFolder] = [join(folder, 'empty'), join(folder, 'full')]
try {
  const newsletter = await prepare()
  const [empty, full] = [await startWhole(emptyFolder), await startWhole(fullFolder)]
  const [few, many] = [await logIn(empty), await logIn(full)]
  const asks = (await asksOf(few, newsletter)).filter(({ name }) => name.includes(values.only))
  const measured: Measured[] = []
  for (const ask of asks) measured.push(await measure(ask, few, many))
  await Promise.all([empty.stop(), full.stop()])
  report(measured)
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}

/** @returns the id of a newsletter to few, in both folders */
async function prepare(): Promise<string> {
  const spets = await startWhole(emptyFolder, { UNDO_SECONDS: '1' })
  const session = await logIn(spets)
  const newsletter = await newsletterToFew(session)
  await until('the demonstration has been sent', () => allSent(session), 120_000)
  await spets.stop()
  cpSync(emptyFolder, fullFolder, { recursive: true })
  await grow(join(fullFolder, 'spets.db'), growths)
  return newsletter
}

async function newsletterToFew(session: Session): Promise<string> {
  const segment = { name: 'Ett fåtal', question: { or: [{ and: [smallQuestion] }] } }
  const { doc } = JSON.parse(await session.ask('/api/segments', segment)) as { doc: { id: string } }
  const { docs } = await session.read<{ docs: { id: string }[] }>('/api/newsletters?limit=1&depth=0')
  const id = docs[0]?.id ?? ''
  await session.ask(`/api/newsletters/${id}`, { segments: [doc.id] }, 'PATCH')
  return id
}

async function allSent(session: Session): Promise<boolean> {
  const { docs } = await session.read<{ docs: { status: string }[] }>('/api/dispatches?depth=0')
  return docs.every(({ status }) => status === 'completed')
}

function report(measured: Measured[]): void {
  const missed = measured.filter(({ demanded, ratio }) => demanded && ratio > demand)
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}`
  console.log(values.json ? JSON.stringify({ machine, demand, growths, measured }) : readable(machine, measured))
  process.exitCode = missed.length > 0 ? 1 : 0
}

function readable(machine: string, measured: Measured[]): string {
  const width = Math.max(...measured.map(({ name }) => name.length))
  const lines = measured.map(({ demanded, empty, full, name, ratio }) => {
    const judged = !demanded ? '' : ratio > demand ? 'missed' : 'held'
    return [name.padEnd(width), ms(empty), ms(full), ratio.toFixed(2).padStart(6), judged].join('  ')
  })
  const head = ['median, ms'.padEnd(width), '   empty', '    full', ' ratio', `at most ${demand}`].join('  ')
  return [machine, head, ...lines].join('\n')
}

function ms(milliseconds: number): string {
  return milliseconds.toFixed(0).padStart(8)
}
