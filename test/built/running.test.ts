import { createClient } from '@libsql/client'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { texts } from '../../src/i18n'
import { type Built, startBuilt } from '../support/built'
import { until } from '../support/until'
import { startWhole } from '../support/wholeSpets'

interface Line {
  level: string
  time: string
  msg: string
  requestId?: string
  method?: string
  path?: string
  status?: number
  err?: { stack?: string }
}

describe('what runs', () => {
  let built: Built
  beforeAll(async () => {
    built = await startBuilt({ DATABASE_URL: '', LOG_FORMAT: 'json' })
  })
  afterAll(async () => {
    await built.stop()
    rmSync(built.folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  })

  /** All that was printed but for what npm says before it starts. */
  const lines = (): Line[] =>
    built
      .output()
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('> '))
      .map((line) => JSON.parse(line) as Line)

  const breakLog = (way: 'audit_events rename to audit_gone' | 'audit_gone rename to audit_events') =>
    createClient({ url: `file:${join(built.folder, 'spets.db')}` }).execute(`alter table ${way}`)

  it('logs one JSON object a line, of app, worker and start', async () => {
    await until('the worker has said that it runs', () => built.output().includes('A worker has started'))
    for (const line of lines())
      expect(line).toMatchObject({
        level: expect.any(String) as unknown,
        time: expect.any(String) as unknown,
        msg: expect.any(String) as unknown,
      })
    expect(lines().map(({ msg }) => msg)).toEqual(expect.arrayContaining(['Spets is running.', 'A worker has started']))
  })

  it('gives each answer an id, and says what failed under it: nothing personal, and nothing lost', { timeout: 240_000 }, async () => {
    const contact = { kind: 'person', name: 'Ragnhild Ekdahl', email: 'ragnhild.ekdahl@personal.example', language: 'sv', status: 'active' }
    expect((await built.ask('administrator', '/api/contacts')).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    await breakLog('audit_events rename to audit_gone')
    const ids: string[] = []
    for (let count = 0; count < 150; count += 1) {
      const body = { ...contact, email: `ragnhild.ekdahl+${count}@personal.example` }
      const answer = await built.ask('administrator', '/api/contacts?secret=ragnhild', {
        method: 'POST',
        body,
        headers: { 'accept-language': 'sv' },
      })
      const id = answer.headers.get('x-request-id') ?? ''
      expect(answer.status).toBe(500)
      expect(answer.json).toMatchObject({ errors: [{ message: texts.sv.problems.internal, requestId: id }] })
      ids.push(id)
    }
    await breakLog('audit_gone rename to audit_events')
    const last = ids.at(-1) ?? ''
    await until('the last is logged', () => lines().some(({ requestId, status }) => requestId === last && status === 500))
    const told = lines()
    for (const id of ids) {
      const own = told.filter(({ requestId }) => requestId === id)
      expect(own).toEqual(expect.arrayContaining([expect.objectContaining({ method: 'POST', path: '/api/contacts', status: 500 })]))
      expect(own.some(({ err }) => /\n\s+at /.test(`\n${err?.stack}`))).toBe(true)
    }
    expect(built.output()).not.toMatch(/ragnhild|ekdahl|personal\.example/i)
  })

  it('carries the id in problem details too', async () => {
    const answer = await built.ask('administrator', '/api/dispatches/none/accounting')
    expect(answer.status).toBe(404)
    expect(answer.headers.get('x-request-id')).not.toBeNull()
    expect(answer.json).not.toHaveProperty('requestId')
  })

  it('says which of the two it is when it is live and not ready', async () => {
    expect((await built.ask(null, '/health/live')).status).toBe(200)
    expect(await built.ask(null, '/health/ready')).toMatchObject({ status: 200, json: { status: 'ok' } })
  })

  it('ends wholly when npm is asked to, and leaves its port', { timeout: 60_000 }, async () => {
    process.kill(built.pid, 'SIGTERM')
    await until('nothing of it runs', () => !built.isAlive(), 15_000)
    await expect(fetch(`${built.url}/health/live`)).rejects.toThrow()
  })
})

describe('a Spets whose npm was killed', () => {
  it('ends by itself, and the next starts at once', { timeout: 240_000 }, async () => {
    const built = await startBuilt({ DATABASE_URL: '' })
    expect(readFileSync(join(built.folder, 'first-administrator.txt'), 'utf8')).toContain('@')
    process.kill(built.pid, 'SIGKILL')
    await until('nothing of it runs', () => !built.isAlive(), 15_000)
    const next = await startWhole(built.folder, { DATABASE_URL: '' })
    expect((await fetch(`${next.url}/health/ready`)).status).toBe(200)
    await next.stop()
    rmSync(built.folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  })
})
