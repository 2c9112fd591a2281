import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { freePort } from '../../support/freePort'

/** What both are asked for, as Spets' REST answers it without related things. */
export interface Content {
  areas: (Record<string, unknown> & { id: string })[]
  news: (Record<string, unknown> & { body?: { root: { children: { type: string }[] } } | null; strengthAreas: string[] })[]
}

/** A Payload with what it brings itself, of the same version and with the same content, as its template has one built and started. */
export interface BarePayload {
  url: string
  /** Resident memory of its process, in megabytes. Linux only. */
  resident: () => number
  stop: () => Promise<void>
}

/** Built beside what other tests bring, since nothing that is built belongs among sources. */
const app = resolve('.tools/bare-payload')

/**
 * Builds it, fills it and starts it.
 * @param folder where its database is kept
 * @throws Error with what it said, where a step fails
 */
export async function startBarePayload(folder: string, content: Content): Promise<BarePayload> {
  cpSync('test/bench/web/bare', app, { recursive: true })
  const file = join(folder, 'content.json')
  writeFileSync(file, JSON.stringify(content))
  const environment = { ...process.env, BARE_DATABASE: `file:${join(folder, 'bare.db')}`, NODE_OPTIONS: '--conditions=production' }
  // Its tables are made as while somebody develops, since it has no migrations.
  run(['--import', 'tsx', join(app, 'fill.ts'), file], { ...environment, NODE_ENV: 'development' })
  run(['node_modules/next/dist/bin/next', 'build', app], { ...environment, NODE_ENV: 'production' })
  const port = await freePort()
  const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', app, '--port', String(port)], {
    env: { ...environment, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await saysReady(server)
  return { url: `http://localhost:${port}`, resident: () => residentMegabytes(server), stop: () => end(server) }
}

function run(args: string[], env: NodeJS.ProcessEnv): void {
  const { status, stderr, stdout } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stdout}${stderr}`)
}

const saysReady = (server: ChildProcess): Promise<void> =>
  new Promise((ready, failed) => {
    server.stdout?.on('data', (chunk: Buffer) => chunk.toString().includes('Ready') && ready())
    server.once('exit', (code) => failed(new Error(`The bare Payload ended with ${code}`)))
  })

async function end(server: ChildProcess): Promise<void> {
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  await ended
}

function residentMegabytes({ pid }: ChildProcess): number {
  const [, kilobytes = 'NaN'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kilobytes) / 1_024)
}
