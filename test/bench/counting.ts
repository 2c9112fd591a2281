import { fork } from 'node:child_process'
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Build, buildOf, thisBuild } from './send/builds'

/**
 * What it costs to count a segment, and whom a mailing to it would reach, with 100,000 contacts on SQLite, beside an
 * earlier build in turns. Ends with code 1 when counting costs more than a fifth of what it did.
 */
const { values } = parseArgs({
  options: {
    against: { type: 'string', default: '6e449c0' },
    contacts: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
})
const demand = 0.2

interface Cost {
  name: string
  /** How many were counted: both builds must agree. */
  told: unknown
  costs: number[]
}

const earlier = buildOf(values.against)
process.once('exit', () => earlier.remove())
process.once('SIGINT', () => process.exit(130))
const [theirs, ours] = [await costsOf(earlier), await costsOf(thisBuild)]
report()
process.exit()

/** Has a build measure itself in a process of its own. */
async function costsOf({ folder }: Build): Promise<Cost[]> {
  const child = fork(resolve('test/bench/counting/measure.ts'), [values.contacts, values.rounds], {
    cwd: folder,
    execArgv: ['--conditions=production', '--import', 'tsx'],
  })
  const told = await new Promise<Cost[]>((done, fail) => {
    child.once('message', done)
    child.once('exit', (code) => fail(new Error(`Spets in ${folder} could not be measured: it ended with ${code}`)))
  })
  child.kill()
  return told
}

function report(): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}`
  const rows = ours.map(({ costs, name, told }, index) => {
    const before = theirs[index]
    if (!before || before.told !== told) throw new Error(`${name}: ${String(told)} here, ${String(before?.told)} there`)
    return { name, told, ours: median(costs), theirs: median(before.costs), ratio: median(costs) / median(before.costs) }
  })
  process.exitCode = rows.every(({ name, ratio }) => name.endsWith('reach') || ratio <= demand) ? 0 : 1
  if (values.json) return console.log(JSON.stringify({ machine, against: values.against, contacts: Number(values.contacts), demand, rows }))
  console.log(machine)
  for (const row of rows)
    console.log(
      `${row.name}: ${String(row.told)}, ${row.ours.toFixed(0)} ms, ${values.against} ${row.theirs.toFixed(0)} ms, ${row.ratio.toFixed(2)}`,
    )
}

function median(all: number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN
}
