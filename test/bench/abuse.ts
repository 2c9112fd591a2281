import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startWhole, type WholeSpets } from '../support/wholeSpets'
import { type Abuse, abuses, odd } from './abuse/abuses'
import { outcomeOf, probe, type ProbeName } from './abuse/probes'
import { grow } from './admin/grow'
import { residentOf } from './residentOf'

/**
 * How long others wait while somebody asks too much: the built app on SQLite with much in it is asked the dearest
 * questions that anybody may ask, again and again, and meanwhile a visitor asks for ordinary things. Then what its
 * memory is before and after many odd requests. Ends with code 1 when anybody waited longer than a second.
 */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '15' },
    odd: { type: 'string', default: '20000' },
  },
})
const demand = 1_000

interface Row {
  name: string
  /** What the abuse's own answers were, and how many: a status, or why there was none. */
  answers: Record<string, number>
  slowest: number
  waited: Record<ProbeName, { median: number; worst: number; asked: number; failed: Record<string, number> }>
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const folder = mkdtempSync(join(tmpdir(), 'spets-abuse-'))
try {
  await (await startWhole(folder)).stop()
  const roots = (names: string[], documents: number) => ({ roots: names, documents })
  await grow(join(folder, 'spets.db'), [
    roots(['news'], 2_000),
    roots(['terms'], 2_000),
    roots(['meetings'], 1_000),
    roots(['contacts'], 5_000),
  ])
  const spets = await startWhole(folder)
  const rows: Row[] = []
  for (const abuse of [{ name: 'nobody', together: 0, ask: () => ({ path: '/' }) }, ...abuses]) rows.push(await during(spets, abuse))
  const memory = await memoryUnder(spets, Number(values.odd))
  await spets.stop()
  report(rows, memory)
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}

async function during(spets: WholeSpets, { ask, name, together }: Abuse): Promise<Row> {
  const end = performance.now() + Number(values.seconds) * 1_000
  const answers: Record<string, number> = {}
  let slowest = 0
  const abusing = Array.from({ length: together }, async (_, first) => {
    for (let number = first; performance.now() < end; number += together) {
      const begun = performance.now()
      const status = await statusOf(spets, ask(number))
      answers[status] = (answers[status] ?? 0) + 1
      slowest = Math.max(slowest, performance.now() - begun)
    }
  })
  const over = new Promise((resolve) => setTimeout(resolve, end - performance.now()))
  const probed = await probe(spets, Promise.all([over, ...abusing]))
  const waited = Object.entries(probed).map(([each, { failed, times }]) => [
    each,
    { median: medianOf(times), worst: Math.max(...times), asked: times.length, failed },
  ])
  return { name, answers, slowest, waited: Object.fromEntries(waited) as Row['waited'] }
}

function statusOf({ url }: WholeSpets, { init, path }: { path: string; init?: RequestInit }): Promise<string> {
  return outcomeOf(() => fetch(url + path, { ...init, redirect: 'manual' }))
}

interface Memory {
  requests: number
  answers: Record<string, number>
  /** Resident octets of the app's process: before, and after each quarter. */
  megabytes: number[]
}

async function memoryUnder(spets: WholeSpets, requests: number): Promise<Memory> {
  const memory: Memory = { requests, answers: {}, megabytes: [residentOf(spets)] }
  const quarter = Math.ceil(requests / 4)
  for (let from = 0; from < requests; from += quarter) {
    let next = from
    const asking = Array.from({ length: 8 }, async () => {
      while (next < Math.min(from + quarter, requests)) {
        const status = await statusOf(spets, odd(next++))
        memory.answers[status] = (memory.answers[status] ?? 0) + 1
      }
    })
    await Promise.all(asking)
    memory.megabytes.push(residentOf(spets))
  }
  return memory
}

function medianOf(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN
}

function report(rows: Row[], memory: Memory): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}`
  const isHeld = rows.every(({ waited }) =>
    Object.values(waited).every(({ failed, worst }) => worst <= demand && Object.keys(failed).length === 0),
  )
  process.exitCode = isHeld ? 0 : 1
  if (values.json) return console.log(JSON.stringify({ machine, demand, rows, memory }))
  console.log(`${machine}; milliseconds that others waited, median and worst`)
  for (const { answers, name, slowest, waited } of rows) {
    const others = Object.entries(waited).map(
      ([each, { asked, failed, median, worst }]) =>
        `${each} ${median.toFixed(0)}/${worst.toFixed(0)} (${asked}${Object.entries(failed)
          .map(([why, count]) => `, ${count} × ${why}`)
          .join('')})`,
    )
    console.log(`${name}\n  ${others.join('  ')}\n  its own answers: ${JSON.stringify(answers)}, slowest ${slowest.toFixed(0)} ms`)
  }
  console.log(`${memory.requests} odd requests: ${JSON.stringify(memory.answers)}; the app's memory ${memory.megabytes.join(' → ')} MB`)
}
