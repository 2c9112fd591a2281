import { NextRequest } from 'next/server'
import { afterEach, expect, it, vi } from 'vitest'

const claims = { 'x-forwarded-host': 'evil.example', 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https' }

/** The headers that the app gets of a request that claims to come by way of a proxy. */
async function headersAfter(trust: string | undefined): Promise<string[]> {
  vi.resetModules()
  vi.stubEnv('TRUST_PROXY', trust)
  vi.stubEnv('DEMO', '0')
  const { proxy } = await import('../../src/proxy')
  const response = proxy(new NextRequest('http://127.0.0.1/sv', { headers: { ...claims, 'accept-language': 'sv' } }))
  return (response.headers.get('x-middleware-override-headers') ?? 'as they came').split(',')
}

afterEach(() => vi.unstubAllEnvs())

it('claims of a proxy are taken away', async () => {
  expect(await headersAfter(undefined)).toEqual(['accept-language'])
})

it('unless we are told to trust it', async () => {
  expect(await headersAfter('1')).toEqual(['as they came'])
})
