import type { ChildProcess } from 'node:child_process'
import { ended, runWorker } from '../../src/cli/children'
import type { Settings } from '../../src/env'

/** A mail worker in a process of its own. */
export interface WorkerProcess {
  kill(signal: 'SIGKILL' | 'SIGTERM' | 'SIGSTOP' | 'SIGCONT'): void
  /** How it ended, and what it printed. */
  end: Promise<{ code: number | null; signal: NodeJS.Signals | null; errors: string }>
}

/** How long a worker of a test may hold what it has claimed, in seconds: less than it takes to start another. */
const leaseSeconds = 3

/** Starts the worker as `npm start` does, on the database of a running Spets. */
export function startWorker(settings: Settings): WorkerProcess {
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
  })
  return {
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
