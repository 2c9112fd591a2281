import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { until } from '../until'
import type { MongodbServer } from './find'
import { freePort } from '../freePort'

/** Starts a mongod as a one-node replica set, so that it has transactions, in a temporary folder. */
export async function startMongod(program: string): Promise<MongodbServer> {
  const folder = mkdtempSync(join(tmpdir(), 'spets-mongod-'))
  const port = await freePort()
  const child = spawn(program, ['--dbpath', folder, '--port', String(port), '--bind_ip', '127.0.0.1', '--replSet', 'rs0'], {
    stdio: 'ignore',
  })
  await initiate(port)
  return {
    url: `mongodb://127.0.0.1:${port}/?replicaSet=rs0`,
    what: `${program}, started as a one-node replica set`,
    stop: () => stop(child, folder),
  }
}

async function initiate(port: number): Promise<void> {
  const host = `127.0.0.1:${port}`
  const client = new MongoClient(`mongodb://${host}/?directConnection=true`)
  try {
    await client.connect()
    await client.db('admin').command({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host }] } })
    await until('the replica set has a primary', async () => (await client.db('admin').command({ hello: 1 })).isWritablePrimary === true)
  } finally {
    await client.close()
  }
}

async function stop(child: ChildProcess, folder: string): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await gone
  rmSync(folder, { recursive: true, force: true })
}
