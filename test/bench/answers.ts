import { fork } from 'node:child_process'
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Build, buildOf, thisBuild } from './send/builds'

/**
 * How long it takes until 200 answers are saved that come in the same second, to one invitation, to one meeting, and to
 * one that has places for a quarter of them, beside an earlier build in turns on the same machine. Ends with code 1 when this build is not ten times as quick.
 */
const { values } = parseArgs({
  options: {
    against: { type: 'string', default: '6e449c0' },
    count: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '2' },
    database: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
const demand = 10

/** In milliseconds; and how many answers were not saved. */
interface Times {
  one: number[]
  many: number[]
  /** Of those who say yes to a meeting whose places are few; an earlier build settles no places, and is no measure of it. */
  seats: number[]
  failed: number
}

if (values.database) process.env.MONGODB_URL = values.database
const database = values.database ? 'mongodb' : 'sqlite'
const earlier = buildOf(values.against)
process.once('exit', () => earlier.remove())
process.once('SIGINT', () => process.exit(130))

const times = { ours: empty(), theirs: empty() }
for (const turn of ['theirs', 'ours', 'ours', 'theirs'] as const) add(times[turn], await timesOf(turn === 'ours' ? thisBuild : earlier))
report()

function empty(): Times {
  return { one: [], many: [], seats: [], failed: 0 }
}

function add(all: Times, more: Times): void {
  all.one.push(...more.one)
  all.many.push(...more.many)
  all.seats.push(...more.seats)
  all.failed += more.failed
}

/** Has a build measure itself in a process of its own. */
async function timesOf({ folder }: Build): Promise<Times> {
  const child = fork(resolve('test/bench/answers/measure.ts'), [database, values.count, values.rounds], {
    cwd: folder,
    execArgv: ['--conditions=production', '--import', 'tsx'],
  })
  const told = await new Promise<Times>((done, fail) => {
    child.once('message', done)
    child.once('exit', (code) => fail(new Error(`Spets in ${folder} could not be measured: it ended with ${code}`)))
  })
  child.kill()
  return told
}

function report(): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}, ${database}`
  const rows = (['one', 'many'] as const).map((to) => {
    const [ours, theirs] = [median(times.ours[to]), median(times.theirs[to])]
    return { to, ours, theirs, ratio: theirs / ours }
  })
  const failed = { ours: times.ours.failed, theirs: times.theirs.failed }
  process.exitCode = failed.ours === 0 && rows.every(({ ratio }) => ratio >= demand) ? 0 : 1
  if (values.json)
    return console.log(
      JSON.stringify({
        machine,
        against: values.against,
        count: Number(values.count),
        demand,
        rows,
        seats: median(times.ours.seats),
        failed,
      }),
    )
  console.log(machine)
  for (const { ours, ratio, theirs, to } of rows)
    console.log(
      `${values.count} answers to one ${to === 'one' ? 'invitation' : 'meeting'}: ${ours.toFixed(0)} ms, ${values.against} ${theirs.toFixed(0)} ms, ${ratio.toFixed(1)} times as quick`,
    )
  console.log(`${values.count} answers for a quarter as many places: ${median(times.ours.seats).toFixed(0)} ms, with all of them settled`)
  console.log(`not saved: ${failed.ours} here, ${failed.theirs} there`)
}

function median(all: number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN
}
