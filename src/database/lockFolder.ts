import { join } from 'node:path'
import { createClient } from '@libsql/client'

/** The file in the data folder that says who runs there. */
const fileName = 'running.db'

/** Who had the folder: who has it now, or whether its last holder ended without giving it back. */
export interface FolderLock {
  /** The process that holds it now, in place of this one; null when this one does. */
  heldBy: number | null
  /** The holder before was killed: what it had started may be ending still. */
  wasKilled: boolean
  /** Gives it back, as the last thing before the process ends. */
  release(): Promise<void>
}

/**
 * Holds a data folder for this process until it ends, however it ends: the lock is SQLite's own on a file, which the
 * kernel lifts, so that a killed process leaves nothing behind that stands in the way of the next.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const client = createClient({ url: `file:${join(folder, fileName)}` })
  try {
    // Another may start at the same moment, and hold the file for as long as it takes to look.
    await client.execute('pragma busy_timeout = 1000')
    await client.execute('create table if not exists holder (pid integer not null)')
    const before = await client.execute('select pid from holder')
    await client.batch(['delete from holder', { sql: 'insert into holder values (?)', args: [process.pid] }], 'write')
    const held = await client.transaction('write')
    const release = async () => {
      await held.execute('delete from holder')
      await held.commit()
    }
    return { heldBy: null, wasKilled: before.rows.length > 0, release }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY')) throw error
    const { rows } = await client.execute('select pid from holder')
    return { heldBy: Number(rows[0]?.pid ?? 0), wasKilled: false, release: () => Promise.resolve() }
  }
}
