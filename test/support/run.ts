import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findMongodb, type MongodbServer } from './mongodb/find'

/**
 * Runs the unit and integration tests, on MongoDB too where a server can be had. `--demand-mongodb`
 * fails without one; other arguments go to vitest.
 */
const demand = '--demand-mongodb'
const args = process.argv.slice(2)
const mongodb = await findMongodb()

console.log(
  mongodb
    ? `MongoDB: ${mongodb.what}`
    : leftOut('tests on MongoDB', 'set MONGODB_URL, install mongod (or name it in MONGOD), or allow a download with MONGODB_DOWNLOAD=1'),
)
if (!existsSync('/usr/bin/chromium') && !process.env.CHROMIUM)
  console.log(leftOut('browser tests', 'install Chromium (or set CHROMIUM) and run npm run test:e2e'))
if (!process.env.IMAP_TEST_URL)
  console.log(
    leftOut(
      'tests with an IMAP server',
      'start test/support/imap/Server.java as .ci/run does and set IMAP_TEST_URL, such as imap://127.0.0.1:3143',
    ),
  )
if (!mongodb && args.includes(demand)) process.exit(1)

const folder = mkdtempSync(join(tmpdir(), 'spets-template-'))
execFileSync(process.execPath, ['--conditions=production', '--import', 'tsx', 'test/support/makeTemplate.ts', folder], { stdio: 'inherit' })
const code = await runTests(mongodb, join(folder, 'template.db'))
await mongodb?.stop()
rmSync(folder, { recursive: true, force: true })
process.exit(code)

function leftOut(what: string, how: string): string {
  return `Left out: ${what}. To have them, ${how}.`
}

/** @param template of which each suite on SQLite gets a copy */
function runTests(server: MongodbServer | null, template: string): Promise<number> {
  const vitest = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...args.filter((argument) => argument !== demand)], {
    stdio: 'inherit',
    env: { ...process.env, TEST_TEMPLATE: template, ...(server ? { MONGODB_URL: server.url } : {}) },
  })
  return new Promise((resolve) => vitest.once('close', (end) => resolve(end ?? 1)))
}
