import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeEach, describe, expect, it } from 'vitest'
import { missingSettings, readSettings } from '../../../src/env'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spets-env-'))
})

const complete = { SMTP_URL: 'smtp://mail.example', PUBLIC_URL: 'https://s3.example/', SECRET: 'x'.repeat(32) }

/** The secret that a process of its own reads at a given moment. */
async function secretReadAt(moment: number): Promise<string> {
  const code = `import { readSettings } from './src/env.ts'
    while (Date.now() < ${moment}) {}
    process.stdout.write(readSettings({ DATA_DIR: ${JSON.stringify(folder)} }).secret)`
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code])
  return stdout
}

describe('an installation without settings', () => {
  it('has one secret, also when several processes start at the same moment', async () => {
    const moment = Date.now() + 3_000
    const secrets = await Promise.all(Array.from({ length: 4 }, () => secretReadAt(moment)))
    expect(secrets[0]).toMatch(/^[0-9a-f]{64}$/)
    expect(new Set(secrets).size).toBe(1)
    expect(readdirSync(folder)).toEqual(['secret'])
  }, 20_000)

  it('has earlier secrets where they are said, parted by commas', () => {
    expect(readSettings({ DATA_DIR: folder }).oldSecrets).toEqual([])
    expect(readSettings({ DATA_DIR: folder, OLD_SECRETS: ' a , b,,' }).oldSecrets).toEqual(['a', 'b'])
  })

  it('is a demonstration on a file in its data folder', () => {
    const settings = readSettings({ DATA_DIR: folder })
    expect(settings.demonstration).toBe(true)
    expect(settings.database).toMatchObject({ kind: 'sqlite', url: `file:${join(folder, 'spets.db')}` })
    expect(missingSettings({ DATA_DIR: folder })).toEqual([])
  })

  it('makes a secret of its own once, and keeps it where only its owner can read it', () => {
    const { secret } = readSettings({ DATA_DIR: folder })
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(readSettings({ DATA_DIR: folder }).secret).toBe(secret)
    expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe(secret)
    expect(statSync(join(folder, 'secret')).mode & 0o077).toBe(0)
  })
})

describe.each([
  ['MongoDB', { DATABASE_URL: 'mongodb://db.example/spets' }],
  ['MongoDB by SRV', { DATABASE_URL: 'mongodb+srv://db.example/spets' }],
  ['NODE_ENV=production', { NODE_ENV: 'production' }],
])('with %s', (_name, env) => {
  it('is meant for real, and must be told what it needs', () => {
    expect(readSettings({ ...env, DATA_DIR: folder }).demonstration).toBe(false)
    expect(missingSettings(env)).toEqual(['SMTP_URL', 'PUBLIC_URL', 'SECRET'])
    expect(missingSettings({ ...env, ...complete })).toEqual([])
  })

  it('makes no secret by itself', () => {
    readSettings({ ...env, DATA_DIR: folder })
    expect(existsSync(join(folder, 'secret'))).toBe(false)
  })

  it('is a demonstration all the same when told so', () => {
    expect(readSettings({ ...env, DEMO: '1', DATA_DIR: folder }).demonstration).toBe(true)
  })
})

it('takes PUBLIC_URL without the slash at its end, since links are built on it', () => {
  expect(readSettings({ ...complete, DATA_DIR: folder }).publicUrl).toBe('https://s3.example')
})
