import type { ChildProcess } from 'node:child_process'
import { ended, runWorker } from '../../src/cli/children'
import type { Settings } from '../../src/env'

/** A mail worker in a process of its own. */
export interface WorkerProcess {
  pid: number
  /** Whether it has printed these words. */
  hasSaid(words: string): boolean
  kill(signal: 'SIGKILL' | 'SIGTERM' | 'SIGSTOP' | 'SIGCONT'): void
  /** How it ended, and what it printed. */
  end: Promise<{ code: number | null; signal: NodeJS.Signals | null; errors: string }>
}

/** How long a worker of a test may hold what it has claimed, in seconds: less than it takes to start another. */
const leaseSeconds = 3

/** What a worker needs in its surroundings for its clock to run ahead, by so many seconds. */
export const clockAhead = (seconds: number) => ({
  CLOCK_AHEAD: String(seconds),
  NODE_OPTIONS: '--conditions=production --import ./test/support/clockAhead.mjs',
})

/** Starts the worker as `npm start` does, on the database of a running Spets. */
export function startWorker(settings: Settings, surroundings: Record<string, string> = {}): WorkerProcess {
  const { database, dataFolder, publicUrl, secret, smtpUrl, smtpConnections } = settings
  const child: ChildProcess = runWorker({
    DEMO: '0',
    DATABASE_URL: database.url,
    DATA_DIR: dataFolder,
    PUBLIC_URL: publicUrl,
    SECRET: secret,
    SMTP_URL: smtpUrl ?? '',
    SMTP_CONNECTIONS: String(smtpConnections),
    LEASE_SECONDS: String(leaseSeconds),
    BOUNCE_ADDRESS: settings.bounceAddress ?? '',
    IMAP_URL: settings.imapUrl ?? '',
    IMAP_SECONDS: String(settings.imapSeconds),
    ...surroundings,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return {
    pid: child.pid ?? 0,
    hasSaid: (words) => said.includes(words),
    kill: (signal) => child.kill(signal),
    end: ended(child).then(({ code, errors }) => ({ code, signal: child.signalCode, errors })),
  }
}

/** Waits for something that a worker is to do. @throws Error when the worker ends before */
export const whileRuns = ({ end }: WorkerProcess, done: Promise<void>): Promise<void> =>
  Promise.race([
    done,
    end.then(({ code, signal, errors }) => {
      throw new Error(`The worker ended (${signal ?? code}): ${errors}`)
    }),
  ])
