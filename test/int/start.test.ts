import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

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
    child.once('close', (code) =>
      resolve({ code, lines: errors.trim().split('\n'), seconds: (Date.now() - began) / 1000 }),
    ),
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
