import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import type { Role } from '../../src/access/roles'
import { startWhole, type WholeSpets } from './wholeSpets'

/** Spets as it is built and as `npm start` runs it, with the demonstration's content. */
export interface Built extends WholeSpets {
  /** Where its data lies. */
  folder: string
  /** Asks it as a user with a role, made once a suite, or as nobody. */
  ask(who: Role | null, path: string, init?: BuiltInit): Promise<BuiltAnswer>
  /** What a user with a role shows for having logged in. */
  tokenOf(role: Role): Promise<string>
}

export interface BuiltInit {
  method?: string
  /** Sent as JSON. */
  body?: unknown
  headers?: Record<string, string>
}

interface BuiltAnswer {
  status: number
  text: string
  headers: Headers
  /** The text as JSON; null where it is none. */
  json: unknown
}

/** Runs a suite on the built app once on each database that can be had here. Starts it as `npm start` does, building it where it is not built. */
export function onEachBuilt(name: string, suite: (built: () => Built) => void, environment: Record<string, string> = {}): void {
  for (const kind of process.env.MONGODB_URL ? ['sqlite', 'mongodb'] : ['sqlite'])
    describe(`${name} (built, ${kind})`, () => {
      let running: Built | undefined
      beforeAll(async () => {
        running = await startBuilt({ ...databaseOf(kind), ...environment })
      })
      afterAll(async () => {
        await running?.stop()
        if (running) rmSync(running.folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
      })
      suite(() => {
        if (!running) throw new Error('Spets has not started')
        return running
      })
    })
}

/** Starts the built app in a folder of its own. The one who asks stops it. */
export async function startBuilt(environment: Record<string, string>): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'spets-built-'))
  const whole = await startWhole(folder, environment)
  const tokens = new Map<Role, Promise<string>>()
  const tokenOf = (role: Role): Promise<string> => {
    const known = tokens.get(role) ?? (role === 'administrator' ? logIn(whole.url, whole) : newUser(whole.url, role, tokenOf))
    tokens.set(role, known)
    return known
  }
  const ask: Built['ask'] = async (who, path, init = {}) => answerOf(whole.url, path, who ? withToken(await tokenOf(who), init) : init)
  return { ...whole, folder, ask, tokenOf }
}

const databaseOf = (kind: string): Record<string, string> => {
  if (kind === 'sqlite') return { DATABASE_URL: '' }
  const url = new URL(process.env.MONGODB_URL ?? '')
  url.pathname = `/spets_built_${process.pid}_${Date.now()}`
  return { DATABASE_URL: url.href }
}

const withToken = (token: string, init: BuiltInit): BuiltInit => ({
  ...init,
  headers: { authorization: `JWT ${token}`, ...init.headers },
})

async function answerOf(url: string, path: string, { method = 'GET', body, headers }: BuiltInit): Promise<BuiltAnswer> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  const all = new Headers(headers)
  if (body !== undefined) all.set('content-type', 'application/json')
  const response = await fetch(`${url}${path}`, { method, redirect: 'manual', headers: all, ...sent })
  const text = await response.text()
  return { status: response.status, text, headers: response.headers, json: jsonIn(text) }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

async function logIn(url: string, { email, password }: { email: string; password: string }): Promise<string> {
  const { json, text } = await answerOf(url, '/api/users/login', { method: 'POST', body: { email, password } })
  const token = typeof json === 'object' && json !== null && 'token' in json ? json.token : null
  if (typeof token !== 'string') throw new Error(`No login for ${email}: ${text}`)
  return token
}

async function newUser(url: string, role: Role, tokenOf: (role: Role) => Promise<string>): Promise<string> {
  const login = { email: `${role}@built.example`, password: `a long password for a ${role}` }
  const made = withToken(await tokenOf('administrator'), { method: 'POST', body: { name: role, role, ...login } })
  const { status, text } = await answerOf(url, '/api/users', made)
  if (status !== 201) throw new Error(`No ${role} was made: ${text}`)
  return logIn(url, login)
}
