import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../support/freePort'

/** A Spets that runs as a newcomer's would. */
export interface Running {
  url: string
  inbox: string
  email: string
  password: string
  stop(): Promise<void>
}

/** Starts Spets with `npm start` in an empty data folder. @param env settings that differ from those of a newcomer */
export async function runSpets(env: Record<string, string> = {}): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'spets-e2e-'))
  const port = await freePort()
  const child = spawn('npm', ['start'], {
    detached: true,
    env: { ...process.env, DEMO: '1', DATA_DIR: folder, PORT: String(port), SPETS_LANG: 'en', UNDO_SECONDS: '5', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said = await until(child, /Stop with Ctrl\+C/)
  const [email = '', password = ''] = readFileSync(join(folder, 'first-administrator.txt'), 'utf8').split('\n')
  return {
    url: `http://localhost:${port}`,
    inbox: /Local inbox\s+(\S+)/.exec(said)?.[1] ?? '',
    email,
    password,
    stop: async () => {
      await stop(child)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Collects what the process says until it matches. */
function until(child: ChildProcess, pattern: RegExp): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (pattern.test(said)) resolve(said)
    })
    child.once('exit', (code) => reject(new Error(`Spets ended with ${code}: ${said}`)))
  })
}

/** The whole process group, since npm does not pass signals on to what it started. */
function stop(child: ChildProcess): Promise<void> {
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  if (child.pid) process.kill(-child.pid, 'SIGTERM')
  return gone
}
