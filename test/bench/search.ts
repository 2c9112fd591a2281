import { execFileSync } from 'node:child_process'
import { lstatSync, mkdtempSync, rmSync, unlinkSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startWhole } from '../support/wholeSpets'
import { grow } from './admin/grow'
import { logIn, type Session } from './admin/session'
import { type Build, buildOf, thisBuild } from './send/builds'

/**
 * How much longer the list of contacts takes to open with a word searched for than without, with 100,000 contacts on
 * SQLite: the whole page, as an administrator's browser asks for it, here and in an earlier build in turns on the same
 * machine. Ends with code 1 when a word costs more than is demanded.
 */
const { values } = parseArgs({
  options: {
    against: { type: 'string', default: '6e449c0' },
    contacts: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '15' },
    alone: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const demand = 1.3
const warmUps = 3

/** Of all contacts, of one, of none, several at once, and one with letters that SQLite itself does not know the forms of. */
const words = ['torsta', '4711', 'xyzzy', 'kontaktperson 47', 'ÖSTERSUND']

/** Median milliseconds for each word; the list without a word under the empty one. */
type Times = Record<string, number>

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
const folder = mkdtempSync(join(tmpdir(), 'spets-bench-'))
const earlier = values.alone ? null : withOwnPackages(buildOf(values.against))
process.once('exit', () => {
  earlier?.remove()
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
})
report(await timesOf(thisBuild, 'ours'), earlier && (await timesOf(earlier, 'theirs')))
process.exit()

/** Next builds nothing whose packages lie elsewhere: they are linked one by one instead, which takes no room. */
function withOwnPackages(build: Build): Build {
  const packages = join(build.folder, 'node_modules')
  if (!lstatSync(packages).isSymbolicLink()) return build
  unlinkSync(packages)
  execFileSync('cp', ['-al', resolve('node_modules'), packages])
  return build
}

async function timesOf({ folder: program }: Build, name: string): Promise<Times> {
  const data = join(folder, name)
  const first = await startWhole(data, {}, program)
  await first.stop()
  await grow(join(data, 'spets.db'), [{ roots: ['contacts'], documents: Number(values.contacts) }])
  const spets = await startWhole(data, {}, program)
  const times = await measured(await logIn(spets))
  await spets.stop()
  return times
}

/** Each in turns with the others, so that whatever else the machine is busy with troubles all. */
async function measured(session: Session): Promise<Times> {
  const taken = new Map(['', ...words].map((word): [string, number[]] => [word, []]))
  for (let round = -warmUps; round < Number(values.rounds); round += 1)
    for (const [word, times] of taken) {
      const begun = performance.now()
      await session.ask(`/admin/collections/contacts?limit=10${word && `&search=${encodeURIComponent(word)}`}`)
      if (round >= 0) times.push(performance.now() - begun)
    }
  return Object.fromEntries([...taken].map(([word, times]) => [word, median(times)]))
}

function report(ours: Times, theirs: Times | null): void {
  const ratio = (times: Times, word: string) => (times[word] ?? NaN) / (times[''] ?? NaN)
  const rows = words.map((word) => ({ word, ours: ratio(ours, word), theirs: theirs && ratio(theirs, word) }))
  process.exitCode = rows.every((row) => row.ours <= demand) ? 0 : 1
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}`
  if (values.json)
    return console.log(JSON.stringify({ machine, against: values.against, demand, contacts: Number(values.contacts), ours, theirs, rows }))
  console.log(machine)
  console.log(
    `${values.contacts} contacts, list without a word: ${ours['']?.toFixed(0)} ms${theirs ? `, ${values.against} ${theirs['']?.toFixed(0)} ms` : ''}`,
  )
  for (const row of rows) {
    const before = theirs ? `, ${values.against} ${theirs[row.word]?.toFixed(0)} ms, ${row.theirs?.toFixed(2)} times` : ''
    console.log(`${row.word}: ${ours[row.word]?.toFixed(0)} ms, ${row.ours.toFixed(2)} times${before} (at most ${demand})`)
  }
}

function median(all: number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN
}
