import { accessSync, closeSync, constants, mkdirSync, openSync, readSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { createClient } from '@libsql/client'
import { type FileFault, fileFaultIn } from '../domain/storageFault'
import type { Settings } from '../env'

/** How long a server may take to answer before it counts as unreachable, in milliseconds. */
const patience = 8_000

/** The database cannot be used as its URL says. The message says what was tried. */
export class DatabaseUnreachable extends Error {
  override name = 'DatabaseUnreachable'

  constructor(
    readonly url: string,
    reason: string,
  ) {
    super(reason)
  }
}

/** There is something where the database is to be, and it cannot be used. */
export class DatabaseUnusable extends Error {
  override name = 'DatabaseUnusable'

  constructor(
    readonly file: string,
    readonly fault: FileFault,
  ) {
    super(`${file}: ${fault}`)
  }
}

/**
 * Makes sure that there is a database at the URL before Payload tries, which would retry and log at length, or end
 * the process. For a file: that its folder can be had, and that what lies there is a whole database of this version.
 * @throws DatabaseUnreachable, DatabaseUnusable
 */
export async function reachDatabase({ kind, url }: Settings['database']): Promise<void> {
  try {
    if (kind === 'mongodb') return await ping(url)
    makeFolder(url)
  } catch (error) {
    throw new DatabaseUnreachable(withoutPassword(url), error instanceof Error ? error.message : String(error))
  }
  await lookAtFile(url.slice('file:'.length))
}

async function ping(url: string): Promise<void> {
  // Read when asked for: whoever starts Spets is to be told at once, and these take seconds.
  const { MongoClient } = await import('mongodb')
  const client = new MongoClient(url, { serverSelectionTimeoutMS: patience })
  try {
    await client.connect()
    await client.db().command({ ping: 1 })
  } finally {
    await client.close()
  }
}

function makeFolder(url: string): void {
  if (!url.startsWith('file:')) throw new Error('It must begin with file:, mongodb:// or mongodb+srv://')
  const folder = dirname(url.slice('file:'.length))
  mkdirSync(folder, { recursive: true })
  accessSync(folder, constants.W_OK)
}

async function lookAtFile(file: string): Promise<void> {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat) return
  if (stat.isDirectory()) throw new DatabaseUnusable(file, 'folder')
  try {
    accessSync(file, constants.R_OK | constants.W_OK)
    if (isCutOff(file, stat.size)) throw new DatabaseUnusable(file, 'damaged')
    if (await isNewer(file)) throw new DatabaseUnusable(file, 'newer')
  } catch (error) {
    const fault = fileFaultIn(error)
    throw fault ? new DatabaseUnusable(file, fault) : error
  }
}

/**
 * Whether the file ends before the last page that its header counts (SQLite's file format, 1.3). What a write-ahead
 * log holds beside it only makes a file longer.
 */
function isCutOff(file: string, size: number): boolean {
  if (size === 0) return false
  const header = beginningOf(file)
  if (header.toString('latin1', 0, 15) !== 'SQLite format 3') return false
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16)
  const isCounted = header.readUInt32BE(24) === header.readUInt32BE(92)
  return isCounted && size < header.readUInt32BE(28) * pageSize
}

function beginningOf(file: string): Buffer {
  const bytes = Buffer.alloc(100)
  const opened = openSync(file, 'r')
  try {
    readSync(opened, bytes)
  } finally {
    closeSync(opened)
  }
  return bytes
}

/** Whether a later version of Spets has had the file: it made changes that this one does not know. */
async function isNewer(file: string): Promise<boolean> {
  const client = createClient({ url: `file:${file}` })
  try {
    const { rows } = await client.execute("select name from sqlite_master where type = 'table' and name = 'payload_migrations'")
    if (rows.length === 0) return false
    const done = await client.execute('select name from payload_migrations where batch > 0')
    const [{ migrations }, { dataMigrations }] = await Promise.all([import('./migrations'), import('./dataMigrations')])
    const known = new Set([...migrations, ...dataMigrations].map(({ name }) => name))
    return done.rows.some(({ name }) => typeof name === 'string' && !known.has(name))
  } finally {
    client.close()
  }
}

const withoutPassword = (url: string): string => url.replace(/\/\/([^:@/]+):[^@/]*@/, '//$1:…@')
