import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe } from 'vitest'
import { spetsConfig } from '../../payload.config'
import type { Role } from '../../src/access/roles'
import { dropDatabase, prepareDatabase } from '../../src/database'
import type { Settings } from '../../src/env'
import type { User } from '../../src/payload-types'
import { testSettings } from './settings'
import { writeTemplate } from './template'

/** A running Spets with a database of its own. */
export interface Spets {
  payload: Payload
  /** Payload's name for this instance, for what answers requests: `payloadInstanceCacheKey`. */
  key: string
  settings: Settings
  database: 'sqlite' | 'mongodb'
  /** A user with a role, made once a suite. */
  user(role: Role): Promise<User>
  close(): Promise<void>
}

let template: string | null = null
let count = 0

/** Starts Spets on a new empty database: a copy of a migrated file, or a new database on the MongoDB server. */
export async function startSpets(kind: 'sqlite' | 'mongodb', changes: Partial<Settings> = {}): Promise<Spets> {
  const name = `spets_test_${process.pid}_${Date.now()}_${count++}`
  const settings = testSettings(kind === 'mongodb' ? mongodbUrl(name) : undefined, changes)
  if (kind === 'sqlite') copyFileSync(await migratedTemplate(), fileOf(settings))
  const payload = await getPayload({ config: spetsConfig(settings), key: name })
  if (kind === 'mongodb') await prepareDatabase(payload)
  return spets(payload, name, settings, kind)
}

/** Runs a suite once on each database that can be had here. */
export function onEachDatabase(name: string, suite: (spets: () => Spets) => void, changes: Partial<Settings> = {}) {
  for (const kind of databasesHere())
    describe(`${name} (${kind})`, () => {
      let running: Spets | undefined
      beforeAll(async () => {
        running = await startSpets(kind, changes)
      })
      afterAll(async () => running?.close())
      suite(() => {
        if (!running) throw new Error('Spets has not started')
        return running
      })
    })
}

/**
 * The databases that this run has: SQLite always, MongoDB where the runner found a server. `TEST_DATABASES=mongodb`
 * leaves SQLite out, for a run on one more server.
 */
export const databasesHere = (): ('sqlite' | 'mongodb')[] =>
  (['sqlite', 'mongodb'] as const).filter((kind) =>
    kind === 'sqlite' ? process.env.TEST_DATABASES !== 'mongodb' : process.env.MONGODB_URL,
  )

function spets(payload: Payload, key: string, settings: Settings, database: 'sqlite' | 'mongodb'): Spets {
  const users = new Map<Role, Promise<User>>()
  return {
    payload,
    key,
    settings,
    database,
    user: (role) => {
      const known = users.get(role) ?? makeUser(payload, role)
      users.set(role, known)
      return known
    },
    close: async () => {
      await dropDatabase(payload)
      await payload.destroy()
      rmSync(settings.dataFolder, { recursive: true, force: true })
    },
  }
}

async function makeUser(payload: Payload, role: Role): Promise<User> {
  const user = await payload.create({
    collection: 'users',
    data: { name: role, email: `${role}@users.example`, password: `a long password for ${role}`, role },
  })
  return { ...user, collection: 'users' }
}

const fileOf = (settings: Settings) => settings.database.url.replace(/^file:/, '')

/** The runner makes it once for all; a test file that is run by itself makes its own. */
async function migratedTemplate(): Promise<string> {
  template ??= process.env.TEST_TEMPLATE ?? (await writeTemplate(mkdtempSync(join(tmpdir(), 'spets-template-'))))
  return template
}

/** The address of a database of a name on the MongoDB server of this run. */
export function mongodbUrl(name: string): string {
  const url = new URL(process.env.MONGODB_URL ?? '')
  url.pathname = `/${name}`
  return url.href
}
