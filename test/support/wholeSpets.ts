import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from './freePort'
import { until as untilTrue } from './until'

/** Spets as `npm start` runs it: app, worker and inbox. */
export interface WholeSpets {
  url: string
  /** Root of the local inbox. */
  inbox: string
  /** The first administrator. */
  email: string
  password: string
  /** All that it has printed. */
  output: () => string
  /** The process that was started: npm's own. */
  pid: number
  /** Whether anything of it runs. */
  isAlive: () => boolean
  stop: () => Promise<void>
}

/**
 * Starts Spets as a newcomer would, with `npm start`; builds it first where it is not built.
 * @param folder where its data is kept; an empty one is filled with the demonstration
 * @param program where Spets itself lies
 * @throws Error with what it said, when it ends before it is ready
 */
export async function startWhole(folder: string, environment: Record<string, string> = {}, program = process.cwd()): Promise<WholeSpets> {
  const port = await freePort()
  const child = spawn('npm', ['start'], {
    cwd: program,
    detached: true,
    env: { ...process.env, DEMO: '1', DATA_DIR: folder, PORT: String(port), SPETS_LANG: 'en', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  // Whatever happens to the asker, nothing is left running.
  const end = () => signal(child)
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
  const { ready, output } = listen(child, /Stop with Ctrl\+C|"Spets is running\."/)
  await ready
  const [email = '', password = ''] = readFileSync(join(folder, 'first-administrator.txt'), 'utf8').split('\n')
  const inbox = /Local inbox(?:\s+|":")([^\s"]+)/.exec(output())?.[1] ?? ''
  const { pid = 0 } = child
  return { url: `http://localhost:${port}`, inbox, email, password, output, pid, isAlive: () => isAlive(child), stop: () => stop(child) }
}

/** Collects what the process says; `ready` when it matches. */
function listen(child: ChildProcess, pattern: RegExp): { ready: Promise<void>; output: () => string } {
  let said = ''
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (pattern.test(said)) resolve()
    })
    child.once('exit', (code) => reject(new Error(`Spets ended with ${code}: ${said}`)))
  })
  return { ready, output: () => said }
}

/** Ends the whole process group, since npm does not pass signals on, and waits until its last process has written what it had to. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    signal(child)
    await gone
  }
  await untilTrue('its last process has ended', () => !isAlive(child))
}

function isAlive({ pid }: ChildProcess): boolean {
  try {
    return pid !== undefined && process.kill(-pid, 0)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false
    throw error
  }
}

function signal({ exitCode, pid }: ChildProcess): void {
  if (pid && exitCode === null) process.kill(-pid, 'SIGTERM')
}
