import type { IncomingMessage, ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guardedServer } from '../../../src/server/guard'

/** Answers with what it was given, as Next would be. */
async function echo(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  if (request.url === '/fails') throw new Error('nobody foresaw this')
  response.end(JSON.stringify({ forwarded: request.headers['x-forwarded-for'] ?? null, octets: Buffer.concat(chunks).length }))
}

const server = guardedServer(echo, { trustProxy: false })
const trusting = guardedServer(echo, { trustProxy: true })
const portOf = (one: typeof server) => (one.address() as AddressInfo).port

beforeAll(async () => {
  for (const each of [server, trusting]) await new Promise<void>((resolve) => each.listen(0, '127.0.0.1', resolve))
})
afterAll(() => [server, trusting].forEach((each) => each.close()))

/** Sends octets as they are, and reads until the connection ends. */
const raw = (sent: string | Buffer): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(portOf(server), '127.0.0.1', () => socket.write(sent))
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()))
    socket.on('error', reject)
    socket.on('close', () => resolve(answer))
  })

const ask = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${portOf(server)}${path}`, init)

describe('before every route', () => {
  it.each([
    ['a trace', 'TRACE / HTTP/1.1\r\nHost: x\r\n\r\n', 405],
    ['a tunnel', 'CONNECT elsewhere:443 HTTP/1.1\r\nHost: x\r\n\r\n', 405],
    ['a method of another protocol', 'PROPFIND / HTTP/1.1\r\nHost: x\r\n\r\n', 405],
    ['a method of none', 'NONSENSE / HTTP/1.1\r\nHost: x\r\n\r\n', 405],
    ['an address of no encoding', 'GET /%ff HTTP/1.1\r\nHost: x\r\n\r\n', 400],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
    ['an unknown version', 'GET / HTTP/9.9\r\nHost: x\r\n\r\n', 400],
    ['no HTTP', 'GET nonsense\r\n\r\n', 400],
    ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
    ['an expectation', 'GET / HTTP/1.1\r\nHost: x\r\nExpect: much\r\n\r\n', 417],
    ['two lengths', 'POST /api/x HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n', 400],
    ['a negative length', 'POST /api/x HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n', 400],
    ['broken JSON', 'POST /api/x HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 4\r\n\r\n{"a"', 400],
    ['broken chunks', 'POST /api/x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', 400],
    [
      '13 MB that wait to be asked for',
      'POST /api/media HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 13000000\r\nExpect: 100-continue\r\n\r\n',
      413,
    ],
  ])('%s is refused as problem details', async (_what, sent, status) => {
    const answer = await raw(sent)
    const [head = '', body = ''] = answer.split('\r\n\r\n')
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(head.toLowerCase()).toContain('content-type: application/problem+json')
    expect(JSON.parse(body)).toMatchObject({
      status,
      title: expect.any(String) as string,
      type: expect.stringMatching(/^urn:spets:problem:/) as string,
    })
    expect(/^allow: GET, HEAD, POST/im.test(head)).toBe(status === 405)
  })

  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'])('GraphQL is not asked by %s, and how it is asked is told', async (method) => {
    for (const path of ['/api/graphql', '/api/graphql?query=x', '/api/graph%71l']) {
      const answer = await ask(path, { method })
      expect(answer.status).toBe(405)
      expect(answer.headers.get('allow')).toBe('POST, OPTIONS')
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
      if (method !== 'HEAD') expect(((await answer.json()) as { title: string }).title).toMatch(/POST.*\/api\/graphql.*"query"/)
    }
    expect((await ask('/api/graphql', { method: 'POST' })).status).toBe(200)
    expect((await ask('/api/graphqls')).status).toBe(200)
  })

  it('thirteen megabytes are too large, however they are sent, and twelve are not', async () => {
    const upload = (megabytes: number, isStreamed: boolean) => {
      const chunk = Buffer.alloc(1_000_000, '.')
      const start = Buffer.from('--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n')
      const parts = [start, ...Array.from({ length: megabytes }, () => chunk), Buffer.from('\r\n--x--\r\n')]
      const body = isStreamed ? Readable.toWeb(Readable.from(parts)) : Buffer.concat(parts)
      return ask('/api/media', {
        method: 'POST',
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
        body,
        duplex: 'half',
      } as RequestInit)
    }
    for (const isStreamed of [true, false]) {
      expect((await upload(13, isStreamed)).status).toBe(413)
      const taken = await upload(12, isStreamed)
      expect(taken.status).toBe(200)
      expect(((await taken.json()) as { octets: number }).octets).toBeGreaterThan(12_000_000)
    }
  })

  it('a body is whole for whoever comes after', async () => {
    const answer = await ask('/api/x', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ å: 'ä'.repeat(50_000) }),
    })
    expect(await answer.json()).toMatchObject({ octets: 100_009 })
  })

  it('words are in the language of whoever asks', async () => {
    const titleIn = async (language: string) =>
      ((await (await ask('/%ff', { headers: { 'accept-language': language } })).json()) as { title: string }).title
    expect(await titleIn('en-GB,en')).toMatch(/^The address/)
    expect(await titleIn('sv')).toMatch(/^Adressen/)
    expect(await titleIn('fi')).toMatch(/^Adressen/)
  })

  it('what nobody foresaw is told as such, without its inner workings', async () => {
    const answer = await ask('/fails')
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toContain('foresaw')
  })

  it('claims of a proxy are taken away, unless we are told to trust it', async () => {
    const claim = { headers: { 'x-forwarded-for': '203.0.113.9' } }
    expect(await (await ask('/', claim)).json()).toMatchObject({ forwarded: null })
    expect(await (await fetch(`http://127.0.0.1:${portOf(trusting)}/`, claim)).json()).toMatchObject({ forwarded: '203.0.113.9' })
  })
})

describe('every answer at an address of one person', () => {
  const personal = { 'referrer-policy': 'no-referrer', 'cache-control': 'no-store', 'x-robots-tag': 'noindex' }
  const told = async (path: string, init: RequestInit = {}) => Object.fromEntries((await ask(path, init)).headers)

  it.each([
    'unsubscribe',
    'invitations',
    'preferences',
    'subscriptions',
    'sign-ups',
    'Preferences',
    'pref%65rences',
    '/preferences',
    'whatever-comes-next',
    'admin/reset',
    'admin/verify',
  ])('%s is told to no other site, kept by no cache and found by no search', async (place) => {
    for (const path of [`/${place}/token`, `/${place}/token/save?saved`, `/${place}/token/a/b/c`, `/${place}/token?__proto__=1`])
      for (const method of ['GET', 'HEAD', 'POST', 'PUT']) expect(await told(path, { method }), `${method} ${path}`).toMatchObject(personal)
  })

  it('nor when it is refused, too large, or fails', async () => {
    expect(await told('/preferences/%00')).toMatchObject(personal)
    expect(await told('/preferences/token', { method: 'POST', body: new Uint8Array(300_000) })).toMatchObject(personal)
    expect(
      await told('/subscriptions/token', { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } }),
    ).toMatchObject(personal)
  })

  it('while what is common to all may be kept and found', async () => {
    for (const path of [
      '/',
      '/sv',
      '/en/news',
      '/sma/terms/x',
      '/web.css',
      '/face.css',
      '/favicon.svg',
      '/fonts/x.woff2',
      '/patterns/hills.svg',
      '/logo-dark.png',
      '/logo.png',
      '/og/sv/site/start.png',
      '/year-wheel.js',
      '/terms.js',
      '/_next/static/x.js',
      '/api/news',
      '/guide',
      '/admin',
    ]) {
      const answer = await told(path)
      expect(answer, path).toMatchObject({ 'referrer-policy': 'strict-origin-when-cross-origin', 'x-content-type-options': 'nosniff' })
      expect([answer['cache-control'], answer['x-robots-tag']], path).toEqual([undefined, undefined])
    }
  })

  it('and a form with somebody’s address in it is kept by no cache', async () => {
    const answer = await told('/sv/subscribe', { method: 'POST', body: 'address=anna' })
    expect([answer['cache-control'], answer['x-robots-tag']]).toEqual(['no-store', undefined])
  })
})
