import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startWhole } from '../support/wholeSpets'
import { type Measured, measure } from './admin/measure'
import { logIn } from './admin/session'
import { measureDrag } from './plan/drag'
import { planMany, planned } from './plan/planMany'

/**
 * How much longer the views of a year take with 2,000 activities in it than with 20, on SQLite: the same app started
 * twice, asked for the same whole pages by an administrator, in turns; and how long a drag takes to be answered in the larger. Ends with code 1 when a demand is not met.
 */
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, many: { type: 'string', default: '2000' } } })
const demand = 1.5
/** In milliseconds. */
const dragDemand = 100
const [few, many] = [20, Number(values.many)]

const views = ['wheel', 'timeline', 'board', 'list', 'outgoing'] as const

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const folder = mkdtempSync(join(tmpdir(), 'spets-bench-'))
try {
  const [small, large] = [await startWhole(join(folder, 'few')), await startWhole(join(folder, 'many'))]
  const [one, other] = [await logIn(small), await logIn(large)]
  await planMany(one, few)
  await planMany(other, many)
  const measured: Measured[] = []
  for (const view of views) {
    const path = `/admin/year-wheel?view=${view}&year=${planned.year}`
    measured.push(await measure({ name: view, path, demanded: ['wheel', 'board', 'list'].includes(view) }, one, other))
  }
  measured.push(await measure({ name: 'public page', path: `/sv/year-wheel?year=${planned.year}`, demanded: false }, one, other))
  const drag = await measureDrag(large)
  await Promise.all([small.stop(), large.stop()])
  report(measured, drag)
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}

function report(measured: Measured[], drag: number): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}`
  console.log(values.json ? JSON.stringify({ machine, demand, few, many, measured, drag }) : readable(machine, measured, drag))
  process.exitCode = drag > dragDemand || measured.some(({ demanded, ratio }) => demanded && ratio > demand) ? 1 : 0
}

function readable(machine: string, measured: Measured[], drag: number): string {
  const width = Math.max(...measured.map(({ name }) => name.length), 10)
  const lines = measured.map(({ demanded, empty, full, name, ratio }) => {
    const judged = !demanded ? '' : ratio > demand ? 'missed' : 'held'
    return [name.padEnd(width), ms(empty), ms(full), ratio.toFixed(2).padStart(6), judged].join('  ')
  })
  const head = ['median, ms'.padEnd(width), String(few).padStart(8), String(many).padStart(8), ' ratio', `at most ${demand}`].join('  ')
  const dragged = `a drag with ${many}: answered after ${drag.toFixed(0)} ms, ${drag > dragDemand ? 'missed' : 'held'} (at most ${dragDemand})`
  return [machine, head, ...lines, dragged].join('\n')
}

function ms(milliseconds: number): string {
  return milliseconds.toFixed(0).padStart(8)
}
