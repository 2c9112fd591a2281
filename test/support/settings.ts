import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Settings } from '../../src/env'

/** Settings for one suite: a folder of its own, and nothing that reaches outside this machine. */
export function testSettings(databaseUrl: string | undefined, changes: Partial<Settings> = {}): Settings {
  const dataFolder = mkdtempSync(join(tmpdir(), 'spets-test-'))
  const kind = databaseUrl?.startsWith('mongodb') ? 'mongodb' : 'sqlite'
  return {
    database: {
      kind,
      url: databaseUrl ?? `file:${join(dataFolder, 'spets.db')}`,
    },
    demonstration: false,
    dataFolder,
    port: 3000,
    publicUrl: 'http://spets.example',
    secret: 'a-secret-for-tests-only',
    oldSecrets: [],
    smtpUrl: null,
    dkimFolder: join(dataFolder, 'dkim'),
    smtpConnections: 2,
    bounceAddress: null,
    bouncePlus: true,
    imapUrl: null,
    imapSeconds: 60,
    leaseSeconds: 120,
    undoSeconds: 0,
    development: false,
    trustProxy: false,
    webhooksToOwnNetwork: false,
    zone: 'Europe/Stockholm',
    firstAdministrator: 'admin@region.example',
    language: 'en',
    logLevel: 'error',
    logFormat: 'text',
    ...changes,
  }
}
