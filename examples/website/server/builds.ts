import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** Answers what is not a file. */
type Handler = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => Promise<void> | void

/** The website as it was built last. */
export interface Built {
  /** Its files. */
  folder: string
  handler: Handler
}

const root = resolve('builds')

/** Builds the website beside the one that is shown. @throws Error where Astro fails, as when Spets does not answer */
export async function build(): Promise<Built> {
  mkdirSync(root, { recursive: true })
  const folder = join(root, String(Date.now()))
  await run(folder)
  const { handler } = (await import(pathToFileURL(join(folder, 'server/entry.mjs')).href)) as { handler: Handler }
  forgetAllBut(2)
  return { folder: join(folder, 'client'), handler }
}

function run(folder: string): Promise<void> {
  const astro = spawn(process.execPath, ['node_modules/astro/astro.js', 'build', '--silent'], {
    stdio: 'inherit',
    env: { ...process.env, OUT_DIR: folder, ASTRO_TELEMETRY_DISABLED: '1' },
  })
  return new Promise((done, failed) => {
    astro.once('error', failed)
    astro.once('exit', (code) => (code === 0 ? done() : failed(new Error(`astro build ended with ${code}`))))
  })
}

/** The last one but one is kept for what is being read of it. */
function forgetAllBut(few: number): void {
  const old = readdirSync(root).toSorted().slice(0, -few)
  for (const name of old) rmSync(join(root, name), { recursive: true, force: true })
}

/**
 * Does something when it is asked to, once for many askings that come together, and never twice at a time.
 * @param wait how long is waited for more, in milliseconds
 */
export function debounced(work: () => Promise<void>, wait: number): () => void {
  let timer: NodeJS.Timeout | null = null
  let isWorking = false
  const ask = () => {
    if (timer) clearTimeout(timer)
    timer = setTimeout(() => void begin(), wait)
  }
  const begin = async () => {
    timer = null
    // What was asked for in the meantime is not in what is being made.
    if (isWorking) return ask()
    isWorking = true
    try {
      await work()
    } finally {
      isWorking = false
    }
  }
  return ask
}
