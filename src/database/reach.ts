import { accessSync, constants, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { MongoClient } from 'mongodb'
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

/**
 * Makes sure that there is a database at the URL before Payload tries, which would retry and log at
 * length. For a file, that its folder can be had.
 * @throws DatabaseUnreachable
 */
export async function reachDatabase({ kind, url }: Settings['database']): Promise<void> {
  try {
    await (kind === 'mongodb' ? ping(url) : makeFolder(url))
  } catch (error) {
    throw new DatabaseUnreachable(withoutPassword(url), error instanceof Error ? error.message : String(error))
  }
}

async function ping(url: string): Promise<void> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: patience })
  try {
    await client.connect()
    await client.db().command({ ping: 1 })
  } finally {
    await client.close()
  }
}

async function makeFolder(url: string): Promise<void> {
  if (!url.startsWith('file:')) throw new Error('It must begin with file:, mongodb:// or mongodb+srv://')
  const folder = dirname(url.slice('file:'.length))
  mkdirSync(folder, { recursive: true })
  accessSync(folder, constants.W_OK)
}

const withoutPassword = (url: string): string => url.replace(/\/\/([^:@/]+):[^@/]*@/, '//$1:…@')
