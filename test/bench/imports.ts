import { fork } from 'node:child_process'
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Build, buildOf, thisBuild } from './send/builds'

/**
 * What a row of a list costs to be imported, and to be undone, on SQLite, beside an earlier build. Ends with code 1 when
 * importing costs more than a tenth of what it did, or undoing more than a twentieth.
 */
const { values } = parseArgs({
  options: {
    against: { type: 'string', default: '6e449c0' },
    rows: { type: 'string', default: '10000' },
    json: { type: 'boolean', default: false },
  },
})
const demands = { imported: 0.1, undone: 0.05 }

/** Milliseconds of the processor for the whole list. */
type Costs = Record<keyof typeof demands, number>

const earlier = buildOf(values.against)
process.once('exit', () => earlier.remove())
process.once('SIGINT', () => process.exit(130))
const [theirs, ours] = [await costsOf(earlier), await costsOf(thisBuild)]
report()
process.exit()

/** Has a build measure itself in a process of its own. */
async function costsOf({ folder }: Build): Promise<Costs> {
  const child = fork(resolve('test/bench/imports/measure.ts'), [values.rows], {
    cwd: folder,
    execArgv: ['--conditions=production', '--import', 'tsx'],
  })
  const told = await new Promise<Costs>((done, fail) => {
    child.once('message', done)
    child.once('exit', (code) => fail(new Error(`Spets in ${folder} could not be measured: it ended with ${code}`)))
  })
  child.kill()
  return told
}

function report(): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}`
  const perRow = (cost: number) => cost / Number(values.rows)
  const rows = (['imported', 'undone'] as const).map((what) => ({
    what,
    ours: perRow(ours[what]),
    theirs: perRow(theirs[what]),
    ratio: ours[what] / theirs[what],
    demand: demands[what],
  }))
  process.exitCode = rows.every(({ demand, ratio }) => ratio <= demand) ? 0 : 1
  if (values.json) return console.log(JSON.stringify({ machine, against: values.against, list: Number(values.rows), rows }))
  console.log(machine)
  for (const row of rows)
    console.log(
      `${row.what}: ${row.ours.toFixed(2)} ms a row, ${values.against} ${row.theirs.toFixed(2)} ms, ${row.ratio.toFixed(3)} (at most ${row.demand})`,
    )
}
