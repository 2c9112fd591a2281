import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import autocannon from 'autocannon'
import { startWhole, type WholeSpets } from '../support/wholeSpets'
import { grow } from './admin/grow'
import { residentOf } from './residentOf'
import { type BarePayload, type Content, startBarePayload } from './web/barePayload'

/**
 * How many readers a second Spets answers: the public API, Payload's REST for the same, the public pages, and a bare
 * `node:http` that answers the bytes of the API's list, which is the limit; by turns in one run, at 50 connections, on
 * SQLite. `--before FOLDER` names a built checkout of an earlier commit, whose pages are asked in the same turns, and
 * `--bare` builds a Payload with the same content and nothing else, which is asked too. Then how long readers wait at 500
 * requests a second, and what the memory of the app and of that Payload is before and after each round.
 */
const { values } = parseArgs({
  options: {
    bare: { type: 'boolean', default: false },
    before: { type: 'string' },
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '5' },
  },
})
const connections = 50

/** How many a second are asked for while waiting is measured. */
const steady = 500

const paths = {
  'v1 list': '/v1/news?limit=20',
  'v1 item': '',
  'REST list': '/api/news?limit=20',
  'start page': '/sv',
  glossary: '/sv/terms',
} as const

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const folders = ['now', 'before', 'bare'].map((name) => mkdtempSync(join(tmpdir(), `spets-web-${name}-`)))
const [nowFolder = '', beforeFolder = '', bareFolder = ''] = folders
try {
  const now = await startGrown(nowFolder, process.cwd())
  const before = values.before ? await startGrown(beforeFolder, values.before) : null
  const payload = values.bare ? await startBarePayload(bareFolder, await contentOf(now.url)) : null
  await measure(now, before, payload)
  await Promise.all([now.stop(), before?.stop(), payload?.stop()])
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}
process.exit()

/** Spets with 200 news and 200 terms beside the demonstration. */
async function startGrown(folder: string, program: string): Promise<WholeSpets> {
  await (await startWhole(folder, {}, program)).stop()
  const roots = (name: string) => ({ roots: [name], documents: 200 })
  await grow(join(folder, 'spets.db'), [roots('news'), roots('terms')])
  return startWhole(folder, {}, program)
}

/** What Spets' REST answers, without related things. */
async function contentOf(url: string): Promise<Content> {
  return { areas: await all<Content['areas'][number]>('strength-areas'), news: await all<Content['news'][number]>('news') }

  async function all<One>(kind: string, page = 1): Promise<One[]> {
    const answer = await fetch(`${url}/api/${kind}?depth=0&limit=100&page=${page}`)
    const { docs, hasNextPage } = (await answer.json()) as { docs: One[]; hasNextPage: boolean }
    return hasNextPage ? [...docs, ...(await all<One>(kind, page + 1))] : docs
  }
}

async function measure(now: WholeSpets, before: WholeSpets | null, payload: BarePayload | null): Promise<void> {
  const list = await fetch(now.url + paths['v1 list'])
  const body = Buffer.from(await list.clone().arrayBuffer())
  const { items } = (await list.json()) as { items: { id: string }[] }
  const bare = createServer((_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(body))
  await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve))
  const targets: Record<string, string> = {
    bare: `http://127.0.0.1:${(bare.address() as AddressInfo).port}/`,
    ...Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, now.url + (path || `/v1/news/${items[0]?.id}`)])),
    ...(before
      ? {
          'REST list before': before.url + paths['REST list'],
          'start page before': before.url + paths['start page'],
          'glossary before': before.url + paths.glossary,
        }
      : {}),
    ...(payload ? { 'REST list of a bare Payload': payload.url + paths['REST list'] } : {}),
  }
  const rates: Record<string, number[]> = {}
  const memory = () => ({ spets: residentOf(now), ...(payload ? { payload: payload.resident() } : {}) })
  const megabytes = [memory()]
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [name, url] of Object.entries(targets)) (rates[name] ??= []).push(await rateOf(url))
    megabytes.push(memory())
  }
  const waits = await waitsAt(now.url + paths['v1 list'])
  await new Promise((resolve) => bare.close(resolve))
  report(rates, megabytes, waits)
}

/** Answers a second, all of which must be good ones. */
async function rateOf(url: string): Promise<number> {
  const { errors, non2xx, requests } = await autocannon({ url, connections, duration: Number(values.seconds) })
  if (errors + non2xx > 0) throw new Error(`${url}: ${errors} errors, ${non2xx} refusals`)
  return requests.average
}

interface Waits {
  median: number
  p99: number
}

/** How long one waits at a steady rate, in milliseconds. */
async function waitsAt(url: string): Promise<Waits> {
  const { errors, latency, non2xx } = await autocannon({ url, connections, overallRate: steady, duration: 4 * Number(values.seconds) })
  if (errors + non2xx > 0) throw new Error(`${url}: ${errors} errors, ${non2xx} refusals`)
  return { median: latency.p50, p99: latency.p99 }
}

/** In megabytes. */
interface Memory {
  spets: number
  payload?: number
}

function report(rates: Record<string, number[]>, megabytes: Memory[], waits: Waits): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}`
  const best = Object.fromEntries(Object.entries(rates).map(([name, all]) => [name, Math.round(Math.max(...all))]))
  const ratio = (one: string, other: string) => (best[other] ? Number(((best[one] ?? NaN) / best[other]).toFixed(2)) : null)
  const ratios = {
    'v1 list of bare': ratio('v1 list', 'bare'),
    'v1 list of REST list before': ratio('v1 list', 'REST list before'),
    'REST list of REST list before': ratio('REST list', 'REST list before'),
    'REST list of that of a bare Payload': ratio('REST list', 'REST list of a bare Payload'),
    'start page of before': ratio('start page', 'start page before'),
    'glossary of before': ratio('glossary', 'glossary before'),
  }
  if (values.json) return console.log(JSON.stringify({ machine, best, ratios, megabytes, waits }))
  console.log(machine)
  for (const [name, rate] of Object.entries(best)) console.log(`${name}: ${rate} a second`)
  for (const [name, value] of Object.entries(ratios)) if (value !== null) console.log(`${name}: ${value}`)
  console.log(`at ${steady} a second: median ${waits.median} ms, p99 ${waits.p99} ms`)
  const line = (one: keyof Memory) => megabytes.map((each) => each[one]).join(', ')
  console.log(`memory of the app in MB, before and after each round: ${line('spets')}`)
  if (values.bare) console.log(`memory of the bare Payload in MB: ${line('payload')}`)
}
