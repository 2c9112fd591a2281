import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import writeWorkbook from 'write-excel-file/node'
import { maxImportRows, progressOf, requestImport, requestUndo } from '../../src/imports'
import { startSpets } from '../support/spets'
import { until } from '../support/until'
import { startWorker, whileRuns } from '../support/worker'

/**
 * How much memory a worker takes at most, of the machine's own, while it reads in the longest list there can be, as CSV
 * and as a workbook, and undoes it: on SQLite, and on MongoDB where MONGODB_URL is set. Ends with code 1 when it is
 * more than 300 MB.
 */
const { values } = parseArgs({
  options: { rows: { type: 'string', default: String(maxImportRows - 1) }, database: { type: 'string', default: 'sqlite' } },
})
const most = 300
const rows = Number(values.rows)
const hour = 3_600_000

const spets = await startSpets(values.database === 'mongodb' ? 'mongodb' : 'sqlite')
const { payload } = spets
const said = {
  newsletterBasis: 'consent',
  invitationBasis: 'public-task',
  source: 'Mätning',
  dryRun: false,
  user: null,
  language: 'sv',
} as const
const heading = ['Namn', 'E-post', 'Organisation', 'Roll', 'Nyhetsbrev']
const cells = Array.from({ length: rows }, (_, number) => [
  `Namn ${number}`,
  `n${number}@many.example`,
  `Organisation ${number % 100}`,
  'Verksamhetsledare',
  'ja',
])
const lists = [
  { fileName: 'lista.csv', bytes: new TextEncoder().encode([heading, ...cells].map((row) => row.join(';')).join('\n')) },
  {
    fileName: 'lista.xlsx',
    bytes: new Uint8Array(await writeWorkbook([heading, ...cells].map((row) => row.map((value) => ({ value, type: String })))).toBuffer()),
  },
]

console.log(`${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}, ${rows} rows, ${values.database}`)
let highest = 0

/** The most of the machine's memory that a process has had, in MB (proc_pid_status(5), VmHWM). */
const peakOf = (pid: number): number => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

for (const list of lists) {
  const run = await requestImport(payload, { ...said, ...list })
  await measured(`${list.fileName} read in`, run, 'imported')
  await requestUndo(payload, { run, user: null, language: 'sv' })
  await measured(`${list.fileName} undone`, run, 'undone')
}
await spets.close()
process.exit(highest <= most ? 0 : 1)

/** Has a worker of its own do what waits. */
async function measured(what: string, run: string, end: string): Promise<void> {
  const worker = startWorker(spets.settings)
  await whileRuns(
    worker,
    until('it has started', () => worker.hasSaid('A worker has started'), hour),
  )
  const begun = performance.now()
  const idle = peakOf(worker.pid)
  await whileRuns(
    worker,
    until(what, async () => (await progressOf(payload, { run, language: 'sv' })).state === end, hour, 500),
  )
  const peak = peakOf(worker.pid)
  worker.kill('SIGTERM')
  await worker.end
  highest = Math.max(highest, peak)
  console.log(
    `${what}: ${((performance.now() - begun) / 1000).toFixed(1)} s, at most ${peak.toFixed(0)} MB (${idle.toFixed(0)} MB when it had started; at most ${most})`,
  )
}
