import { once } from 'node:events'
import { runWorker, stopped } from '../../src/cli/children'
import type { Settings } from '../../src/env'

/** A worker in a process of its own, as it is run in earnest. */
export interface BenchWorker {
  pid: number
  /** Resolves once it looks for work. */
  ready: Promise<unknown>
  stop(): Promise<void>
}

/** Starts it on the database of a running Spets. */
export function startBenchWorker(
  { database, dataFolder, publicUrl, secret }: Settings,
  { connections, smtpUrl }: { smtpUrl: string; connections: number },
): BenchWorker {
  const child = runWorker({
    DEMO: '0',
    DATABASE_URL: database.url,
    DATA_DIR: dataFolder,
    PUBLIC_URL: publicUrl,
    SECRET: secret,
    SMTP_URL: smtpUrl,
    SMTP_CONNECTIONS: String(connections),
  })
  child.stderr?.pipe(process.stderr)
  if (!child.pid || !child.stdout) throw new Error('The worker could not be started')
  return { pid: child.pid, ready: once(child.stdout, 'data'), stop: () => stopped(child) }
}
