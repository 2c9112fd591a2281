import { execFileSync } from 'node:child_process'
import { startMongod } from './mongod'

/** A server that speaks MongoDB's protocol, and how it was had. */
export interface MongodbServer {
  url: string
  what: string
  stop(): Promise<void>
}

/**
 * A MongoDB server for the tests: the one at MONGODB_URL; else a `mongod` of this machine (MONGOD, or on
 * the PATH), started as a one-node replica set; else one that mongodb-memory-server downloads, where
 * MONGODB_DOWNLOAD=1 allows it; else none.
 */
export async function findMongodb(): Promise<MongodbServer | null> {
  const { MONGODB_URL, MONGODB_DOWNLOAD } = process.env
  if (MONGODB_URL) return { url: MONGODB_URL, what: `the server at ${MONGODB_URL}`, stop: async () => undefined }
  const mongod = mongodHere()
  if (mongod) return startMongod(mongod)
  return MONGODB_DOWNLOAD === '1' ? download() : null
}

function mongodHere(): string | null {
  if (process.env.MONGOD) return process.env.MONGOD
  try {
    return execFileSync('which', ['mongod'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || null
  } catch {
    // `which` ends with an error when there is none.
    return null
  }
}

async function download(): Promise<MongodbServer> {
  const { MongoMemoryReplSet } = await import('mongodb-memory-server-core')
  const server = await MongoMemoryReplSet.create({ replSet: { count: 1 } })
  return {
    url: server.getUri(),
    what: 'a downloaded mongod, as a one-node replica set',
    stop: async () => {
      await server.stop()
    },
  }
}
