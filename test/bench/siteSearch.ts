import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { contentVersions, renewStatistics } from '../../src/database'
import { search } from '../../src/search'
import { prose } from '../support/fixtures'
import { databasesHere, type Spets, startSpets } from '../support/spets'
import { median } from './admin/measure'
import { type Chance, chanceFrom, swedishText, typedWrongly, word } from './siteSearch/text'

/**
 * How long searching takes among 5,000 public texts of 200 Swedish words, on each database that can be had here: making
 * the index, questions of each sort, and one that comes when something has just been published. Ends with code 1 when
 * the median of a sort takes longer than is demanded.
 */
const { values } = parseArgs({
  options: {
    texts: { type: 'string', default: '5000' },
    words: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '100' },
    json: { type: 'boolean', default: false },
  },
})
/** Milliseconds. */
const demand = 50

setFlagsFromString('--expose_gc')
const collectGarbage = runInNewContext('gc') as () => void

/** What a question of each sort is. */
const sorts: Readonly<Record<string, (chance: Chance) => string>> = {
  exact: word,
  'two words': (chance) => `${word(chance)} ${word(chance)}`,
  beginning: (chance) => word(chance).slice(0, 5),
  mistyped: (chance) => typedWrongly(word(chance), chance),
  'two mistyped': (chance) => `${typedWrongly(word(chance), chance)} ${typedWrongly(word(chance), chance)}`,
  'in nearly all': () => 'region möte',
}

interface Times {
  median: number
  p99: number
}

interface Measured {
  database: string
  /** Seconds until the first answer, and megabytes that are kept for it. */
  first: number
  megabytes: number
  /** Milliseconds. */
  questions: Record<string, Times>
  /** Of these, asking whether something has changed. */
  versions: Times
  afterPublishing: Times
}

const results: Measured[] = []
for (const database of databasesHere()) {
  const spets = await startSpets(database, { logLevel: 'silent' })
  try {
    await plant(spets)
    results.push(await measure(spets))
  } finally {
    await spets.close()
  }
}
report()
process.exit()

/** Below Payload's operations, since all that is asked is what is read. */
async function plant({ payload }: Spets): Promise<void> {
  const chance = chanceFrom(1)
  for (let at = 0; at < Number(values.texts); at += 1) {
    const data = {
      title: { sv: swedishText(chance, 6) },
      lead: { sv: swedishText(chance, 30) },
      body: { sv: prose(swedishText(chance, Number(values.words) - 36)) },
      date: '2026-03-02T12:00:00.000Z',
      slug: `text-${at}`,
      _status: 'published',
      createdAt: new Date().toISOString(),
      updatedAt: new Date().toISOString(),
    }
    await payload.db.create({ collection: 'news', data })
  }
  await renewStatistics(payload)
}

async function measure({ payload, database }: Spets): Promise<Measured> {
  const ask = (text: string) => search(payload, { text, language: 'sv', limit: 20, page: 1 })
  const before = heap()
  const begun = performance.now()
  const { total } = await ask('region')
  const first = (performance.now() - begun) / 1000
  if (total === 0) throw new Error('Nothing is found')
  const megabytes = heap() - before
  const questions: Record<string, Times> = {}
  for (const [sort, question] of Object.entries(sorts)) {
    const chance = chanceFrom(2)
    questions[sort] = await timesOf(() => ask(question(chance)))
  }
  const versions = await timesOf(() => contentVersions(payload))
  const { docs } = await payload.find({ collection: 'news', limit: 1, depth: 0 })
  const afterPublishing = await timesOf(
    () => ask('region'),
    20,
    (round) => payload.update({ collection: 'news', id: docs[0]?.id ?? '', data: { title: `Region ${round}`, _status: 'published' } }),
  )
  return { database, first, megabytes, questions, versions, afterPublishing }
}

function heap(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed / 1_000_000
}

async function timesOf(
  work: () => Promise<unknown>,
  rounds = Number(values.rounds),
  before?: (round: number) => Promise<unknown>,
): Promise<Times> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    await before?.(round)
    const begun = performance.now()
    await work()
    times.push(performance.now() - begun)
  }
  return { median: median(times), p99: times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.99)] ?? 0 }
}

function report(): void {
  const holds = results.every(({ questions }) => Object.values(questions).every((times) => times.median < demand))
  if (values.json) console.log(JSON.stringify({ cpus: cpus().length, texts: values.texts, words: values.words, demand, holds, results }))
  else results.forEach(tell)
  if (!holds) process.exitCode = 1
}

function tell({ database, first, megabytes, questions, versions, afterPublishing }: Measured): void {
  const line = (name: string, times: Times) =>
    console.log(`  ${name.padEnd(18)} ${times.median.toFixed(1).padStart(7)} ms  ${times.p99.toFixed(1).padStart(7)} ms (p99)`)
  console.log(`${database}: ${values.texts} texts of ${values.words} words; first answer ${first.toFixed(1)} s, ${megabytes.toFixed(0)} MB`)
  for (const [sort, times] of Object.entries(questions)) line(sort, times)
  line('of it: versions', versions)
  line('just published', afterPublishing)
}
