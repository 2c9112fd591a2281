import { expect } from '@playwright/test'
import { test } from './support/spets'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startWhole, type WholeSpets } from '../support/wholeSpets'

test.describe.configure({ timeout: 240_000 })

/** As many tries as one client has in ten minutes, and how many fail together here. */
const [tries, together] = [60, 6]

/** Fails to log in many times, each with another address of an account. @returns what the last answered */
async function failToLogIn({ url }: WholeSpets, forwarded: (attempt: number) => string): Promise<number> {
  const attempt = async (number: number) => {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': forwarded(number), 'x-real-ip': forwarded(number) }
    const body = JSON.stringify({ email: `ingen-${number}@region.example`, password: 'fel' })
    return (await fetch(`${url}/api/users/login`, { method: 'POST', headers, body })).status
  }
  for (let number = 0; number < tries; number += together)
    await Promise.all(Array.from({ length: together }, (_, more) => attempt(number + more)))
  return attempt(tries)
}

async function withSpets(env: Record<string, string>, work: (running: WholeSpets) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'spets-client-'))
  const running = await startWhole(folder, env)
  try {
    await work(running)
  } finally {
    await running.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}

test('a client does not choose the address that its tries to log in are counted by', async () => {
  await withSpets({ TRUST_PROXY: '' }, async (running) => {
    expect(await failToLogIn(running, (number) => `198.51.100.${number}`)).toBe(429)
  })
})

test('behind a proxy the address counts that the proxy wrote last, whatever the client wrote before it', async () => {
  await withSpets({ TRUST_PROXY: '1' }, async (running) => {
    expect(await failToLogIn(running, (number) => `198.51.100.7, 203.0.113.${number}`)).toBe(401)
    expect(await failToLogIn(running, (number) => `198.51.100.${number}, 203.0.113.250`)).toBe(429)
  })
})
