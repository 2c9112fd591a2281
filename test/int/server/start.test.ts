import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, openSync, ftruncateSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { describe, expect, it } from 'vitest'
import { reachDatabase } from '../../../src/database'
import { startSpets } from '../../support/spets'
import { until } from '../../support/until'

interface End {
  code: number | null
  lines: string[]
  seconds: number
}

/** Runs `npm start`'s own program until it ends by itself. */
function start(env: Record<string, string>): Promise<End> {
  const began = Date.now()
  const { PATH = '', HOME = '' } = process.env
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'spets-start-'))
  const child = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', 'src/cli/start.ts'], {
    env: { PATH, HOME, NODE_ENV: 'test', DATA_DIR, SPETS_LANG: 'en', ...env } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  return new Promise((resolve) =>
    child.once('close', (code) => resolve({ code, lines: errors.trim().split('\n'), seconds: (Date.now() - began) / 1000 })),
  )
}

const complete = { SMTP_URL: 'smtp://127.0.0.1:1', PUBLIC_URL: 'http://s3.example', SECRET: 'x'.repeat(32) }

describe('a start that is meant for real', () => {
  it.each(['SMTP_URL', 'PUBLIC_URL', 'SECRET'] as const)('stops with one line that names %s when it is missing', async (name) => {
    const { [name]: _missing, ...rest } = complete
    const { code, lines } = await start({ DATABASE_URL: 'mongodb://127.0.0.1:1/spets', ...rest })
    expect(code).toBe(1)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(new RegExp(`^${name} is missing`))
  })

  it('is also what NODE_ENV=production means', async () => {
    const { code, lines } = await start({ NODE_ENV: 'production' })
    expect(code).toBe(1)
    expect(lines.join()).toMatch(/SMTP_URL is missing.*PUBLIC_URL is missing.*SECRET is missing/)
  })

  it('stops within 15 seconds with one line that says which database was tried, without its password', async () => {
    const { code, lines, seconds } = await start({ DATABASE_URL: 'mongodb://me:secret@127.0.0.1:1/spets', ...complete })
    expect(code).toBe(1)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('mongodb://me:…@127.0.0.1:1/spets')
    expect(lines[0]).not.toContain('secret')
    expect(seconds).toBeLessThan(15)
  })
})

it.each(['postgres://127.0.0.1/spets', 'file:/dev/null/spets.db'])('a database at %s is refused with one line', async (url) => {
  const { code, lines } = await start({ DATABASE_URL: url })
  expect(code).toBe(1)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain(url)
})

it('a port that is taken is told in one line', async () => {
  const taken = createServer()
  await new Promise<void>((resolve) => taken.listen(0, resolve))
  const { port } = taken.address() as AddressInfo
  const { code, lines } = await start({ PORT: String(port) })
  taken.close()
  expect(code).toBe(1)
  expect(lines).toEqual([expect.stringContaining(`Port ${port} is in use`)])
})

/** A folder for data with something in place of the database. */
function folderWith(make: (file: string) => void): { DATA_DIR: string; file: string } {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'spets-broken-'))
  const file = join(DATA_DIR, 'spets.db')
  make(file)
  return { DATA_DIR, file }
}

describe('a database that cannot be used', () => {
  const said = async ({ DATA_DIR, file }: { DATA_DIR: string; file: string }, SPETS_LANG = 'en') => {
    const { code, lines } = await start({ DATA_DIR, SPETS_LANG, PORT: '0' })
    expect(code).toBe(1)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(file)
    return lines[0]
  }

  it('is told in one line, in the language: what is no database', async () => {
    const folder = folderWith((file) => writeFileSync(file, 'Not a database at all. '.repeat(200)))
    expect(await said(folder)).toContain('is not a database')
    expect(await said(folder, 'sv')).toContain('är ingen databas')
  })

  it('is told in one line: a folder', async () => {
    expect(await said(folderWith((file) => mkdirSync(file)))).toContain('is a folder')
  })

  it('is told in one line: half a file, and one of a newer version; its own of before is none', async () => {
    const spets = await startSpets('sqlite')
    await expect(reachDatabase(spets.settings.database)).resolves.toBeUndefined()
    const source = spets.settings.database.url.replace(/^file:/, '')
    const copy = (file: string) => copyFileSync(source, file)
    await createClient({ url: `file:${source}` }).execute('pragma wal_checkpoint(truncate)')
    const half = folderWith((file) => {
      copy(file)
      ftruncateSync(openSync(file, 'r+'), 40_960)
    })
    const newer = folderWith(copy)
    await createClient({ url: `file:${newer.file}` }).execute(
      "insert into payload_migrations (id, name, batch) values ('x', '20991231_000000_later', 9)",
    )
    await spets.close()
    expect(await said(half)).toContain('damaged')
    expect(await said(newer)).toContain('newer version')
  })
})

it.each(['/dev/null/data', '/etc/hostname/data'])('a data folder at %s is refused with one line', async (DATA_DIR) => {
  const { code, lines } = await start({ DATA_DIR })
  expect(code).toBe(1)
  expect(lines).toEqual([expect.stringContaining(`The folder ${DATA_DIR} cannot be written in`)])
})

describe('two starts with one data folder', () => {
  /** A start that gets as far as asking for its database, and stays there. */
  const held = async (DATA_DIR: string) => {
    const silent = createServer()
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const { port } = silent.address() as AddressInfo
    const DATABASE_URL = `mongodb://127.0.0.1:${port}/spets`
    const { PATH = '', HOME = '' } = process.env
    const child = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', 'src/cli/start.ts'], {
      env: { PATH, HOME, NODE_ENV: 'test', DATA_DIR, DATABASE_URL, PORT: '0', ...complete } as NodeJS.ProcessEnv,
      stdio: 'ignore',
    })
    const asked = new Promise<void>((resolve) => silent.once('connection', () => resolve()))
    await asked
    return { child, close: () => silent.close() }
  }

  it('the second says in one line who runs already; a killed one stands in nobody’s way', async () => {
    const DATA_DIR = mkdtempSync(join(tmpdir(), 'spets-held-'))
    const { child, close } = await held(DATA_DIR)
    const second = await start({ DATA_DIR, PORT: '0' })
    expect(second.code).toBe(1)
    expect(second.lines).toEqual([expect.stringContaining(`(process ${child.pid})`)])
    child.kill('SIGKILL')
    close()
    await until('it is gone', () => child.exitCode !== null || child.signalCode !== null)
    const third = await start({ DATA_DIR, DATABASE_URL: 'mongodb://127.0.0.1:1/spets', ...complete, PORT: '0' })
    expect(third.lines).toEqual([expect.stringContaining('cannot be reached')])
  })
})
