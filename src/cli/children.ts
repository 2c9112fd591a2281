import { type ChildProcess, spawn } from 'node:child_process'
import { type Environment, environment as surroundings } from '../env'
import { builtProgram } from './built'

/**
 * Node's own loader picks other files than Next does unless told so; without it Payload's editor now and
 * then ends a process on Node 20.
 */
const nodeOptions = '--conditions=production'

/** Runs a TypeScript file of ours in a process of its own. */
export const runOurs = (file: string, environment: Environment, args: string[] = []): ChildProcess =>
  run([...program(file), ...args], environment)

/** Node's arguments for a program: as it was built, or as it is written where that has changed since. */
function program(file: string): string[] {
  const built = builtProgram(file)
  return built ? [built] : ['--import', 'tsx', file]
}

/**
 * A worker lives for months and reads much, some at a time: its heap grows in small steps rather than to what the
 * machine has. V8's own `--optimize-for-size` keeps it as small, but the young generation at one
 * megabyte whatever else is said: a quarter of the worker's time then goes to collecting what outlives it.
 */
const smallHeap = ['--min-semi-space-size=8', '--max-semi-space-size=8', '--heap-growing-percent=20']

/** Its few threads share memory rather than have some each (glibc's mallopt(3), M_ARENA_MAX): 16 MB less. */
const sharedMemory = { MALLOC_ARENA_MAX: '2' }

/** Runs the worker in a process of its own. */
export const runWorker = (environment: Environment): ChildProcess =>
  run([...smallHeap, ...program('src/worker.ts')], { ...sharedMemory, ...environment })

/** Runs the app in a process of its own: Next behind our guard. */
export const runApp = (environment: Environment): ChildProcess => runOurs('src/server.ts', environment)

/** Runs the app for whoever develops it: pages are compiled when they are asked for, and anew when they are changed. */
export const runAppInDevelopment = (environment: Environment): ChildProcess =>
  run(['--import', 'tsx', 'src/server.ts'], { ...environment, SPETS_DEVELOPMENT: '1' }, 'development')

/** Runs Next's command in a process of its own. */
export const runNext = (args: string[], environment: Environment): ChildProcess =>
  run(['node_modules/next/dist/bin/next', ...args], environment)

function run(args: string[], environment: Environment, mode: 'production' | 'development' = 'production'): ChildProcess {
  return spawn(process.execPath, args, {
    // The channel tells a child when this process is gone, however it went.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...surroundings(),
      NODE_OPTIONS: nodeOptions,
      NEXT_TELEMETRY_DISABLED: '1',
      ...environment,
      // Not development but when it is asked for: also the worker renders mails, half again as fast so.
      NODE_ENV: mode,
    },
  })
}

/** All that a process printed, and how it ended. */
export interface Ended {
  code: number | null
  output: string
  errors: string
}

/** Waits for a process to end. */
export function ended(child: ChildProcess): Promise<Ended> {
  let output = ''
  let errors = ''
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output, errors }))
  })
}

/** Asks a process to stop and waits until it has; after a while it is made to. */
export async function stopped(child: ChildProcess, patience = 10_000): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const timer = setTimeout(() => child.kill('SIGKILL'), patience)
  child.kill('SIGTERM')
  await gone
  clearTimeout(timer)
}
