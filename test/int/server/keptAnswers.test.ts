import { createServer, get as httpGet, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequire } from 'node:module'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { gunzipSync, brotliDecompressSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { forEveryoneHeader, visitedHeader } from '../../../src/keptAnswers'
import { keepingAnswers } from '../../../src/server/keptAnswers'

/** What Next lays around each answer. */
const compression = createRequire(import.meta.url)('next/dist/compiled/compression') as () => (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void

const text = 'Smart specialisering i Jämtland Härjedalen. '.repeat(60)

/** A server whose app answers with a number of its own each time, behind what keeps answers. */
async function running(answer: (request: IncomingMessage, response: ServerResponse, times: number) => Promise<void> | void) {
  let times = 0
  let versions: object = {}
  const visits: string[] = []
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    times += 1
    await answer(request, response, times)
  }
  const source = { versions: () => Promise.resolve(versions), visited: (page: string) => void visits.push(page) }
  const keeping = keepingAnswers(handle, () => source)
  const server = createServer((request, response) => void keeping(request, response).catch(() => response.destroy()))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  servers.push(server)
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    ask: (path: string, headers: Record<string, string> = {}, method = 'GET') => fetch(origin + path, { headers, method }),
    raw: (path: string, headers: Record<string, string>) =>
      new Promise<{ headers: IncomingMessage['headers']; body: Buffer }>((resolve, reject) => {
        httpGet(origin + path, { headers }, (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks) }))
        }).on('error', reject)
      }),
    change: () => (versions = {}),
    times: () => times,
    visits,
  }
}

const servers: Server[] = []
afterEach(async () => {
  vi.useRealTimers()
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

/** Answers the same for everyone. */
const forAll = (_: IncomingMessage, response: ServerResponse, times: number, more: Record<string, string> = {}) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', [forEveryoneHeader]: '1', ...more })
  response.write(text)
  response.end(`number ${times}`)
}

describe('answers that are the same for everyone', () => {
  it('are made once, and anew when something that readers see has changed', async () => {
    const { ask, change, times } = await running(forAll)
    const first = await ask('/sv')
    expect(await first.text()).toBe(`${text}number 1`)
    expect(first.headers.get(forEveryoneHeader)).toBe(null)
    expect(await (await ask('/sv')).text()).toBe(`${text}number 1`)
    change()
    expect(await (await ask('/sv')).text()).toBe(`${text}number 2`)
    expect(times()).toBe(2)
  })

  it('are found again whatever the app has written among the headers that came', async () => {
    const { ask, times } = await running((request, response, times) => {
      request.headers['x-forwarded-host'] = 'by-the-app.example'
      forAll(request, response, times)
    })
    for (let time = 0; time < 3; time++) await ask('/sv')
    expect(times()).toBe(1)
  })

  it('are made anew each minute, since something may have begun', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-03-01T10:00:30Z') })
    const { ask } = await running(forAll)
    expect(await (await ask('/sv')).text()).toContain('number 1')
    vi.setSystemTime(new Date('2027-03-01T10:00:59Z'))
    expect(await (await ask('/sv')).text()).toContain('number 1')
    vi.setSystemTime(new Date('2027-03-01T10:01:00Z'))
    expect(await (await ask('/sv')).text()).toContain('number 2')
  })

  it('are made once for many who ask at the same time', async () => {
    const { ask, times } = await running(async (request, response, times) => {
      await new Promise((resolve) => setImmediate(resolve))
      forAll(request, response, times)
    })
    const answers = await Promise.all(Array.from({ length: 20 }, async () => (await ask('/sv')).text()))
    expect(new Set(answers).size).toBe(1)
    expect(times()).toBe(1)
  })

  it('that were begun before a change are not given to whoever asks after it', async () => {
    let goOn: () => void = () => undefined
    const held = new Promise<void>((resolve) => (goOn = resolve))
    const begun: (() => void)[] = []
    const { ask, change } = await running(async (request, response, times) => {
      begun.shift()?.()
      if (times === 1) await held
      forAll(request, response, times)
    })
    const isBegun = new Promise<void>((resolve) => begun.push(resolve))
    const early = ask('/sv')
    await isBegun
    change()
    const late = ask('/sv')
    goOn()
    await early
    expect(await (await late).text()).toContain('number 2')
    expect(await (await ask('/sv')).text()).toContain('number 2')
  })

  it('have a tag and a time, and are answered 304 to whoever has them, with what caches and other websites need', async () => {
    const { ask } = await running((request, response, times) =>
      forAll(request, response, times, { 'access-control-allow-origin': '*', vary: 'accept-language' }),
    )
    const first = await ask('/sv', { 'accept-encoding': 'identity' })
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]{22}"$/)
    expect(Date.parse(first.headers.get('last-modified') ?? '')).not.toBeNaN()
    for (const tag of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const again = await ask('/sv', { 'if-none-match': tag })
      expect([again.status, again.headers.get('access-control-allow-origin'), again.headers.get('vary')]).toEqual([
        304,
        '*',
        'accept-language, accept-encoding',
      ])
    }
    expect((await ask('/sv', { 'if-none-match': '"other"' })).status).toBe(200)
    expect(
      (await ask('/sv', { 'if-none-match': '"other"', 'if-modified-since': new Date(Date.now() + 10_000).toUTCString() })).status,
    ).toBe(200)
  })

  it('are told by HEAD without a body', async () => {
    const { ask } = await running(forAll)
    await ask('/sv')
    const head = await ask('/sv', { 'accept-encoding': 'identity' }, 'HEAD')
    expect([head.status, await head.text(), head.headers.get('content-length')]).toEqual([
      200,
      '',
      String(Buffer.byteLength(`${text}number 1`)),
    ])
  })

  it('are coded as whoever asks can read it, each with a tag of its own', async () => {
    const { raw } = await running(forAll)
    const [plain, zipped, brotli, refused] = [
      await raw('/sv', {}),
      await raw('/sv', { 'accept-encoding': 'gzip, deflate' }),
      await raw('/sv', { 'accept-encoding': 'gzip, deflate, br, zstd' }),
      await raw('/sv', { 'accept-encoding': 'br;q=0, gzip;q=0' }),
    ]
    expect(plain.body.toString()).toBe(`${text}number 1`)
    expect(gunzipSync(zipped.body).toString()).toBe(`${text}number 1`)
    expect(brotliDecompressSync(brotli.body).toString()).toBe(`${text}number 1`)
    expect(refused.headers['content-encoding']).toBe(undefined)
    expect(new Set([plain, zipped, brotli].map(({ headers }) => headers.etag)).size).toBe(3)
    expect(new Set([plain, zipped, brotli].map(({ headers }) => headers.vary))).toEqual(new Set(['accept-encoding']))
  })

  it('are kept apart by what they depend on, and by the name that we were asked by', async () => {
    const { ask, times } = await running((request, response, times) => forAll(request, response, times, { vary: 'accept-language' }))
    for (const language of ['sv', 'sv-SE,sv;q=0.9,en;q=0.8', 'en', 'en-GB', 'de', '']) await ask('/v1', { 'accept-language': language })
    // Swedish, English, and what is neither.
    expect(times()).toBe(3)
    await ask('/v1?page=2')
    expect(times()).toBe(4)
  })

  it('are counted as visits each time but the first, which whoever made it counts', async () => {
    const { ask, visits } = await running((request, response, times) => forAll(request, response, times, { [visitedHeader]: 'news/1' }))
    for (let time = 0; time < 3; time++) expect((await ask('/sv/news/x')).headers.get(visitedHeader)).toBe(null)
    expect(visits).toEqual(['news/1', 'news/1'])
  })
})

describe('nobody is given', () => {
  it.each([
    ['what is for one who is logged in', { cookie: 'a=b; payload-token=secret' }, {}],
    ['what a key is for', { authorization: 'Bearer secret' }, {}],
    ['a part', { range: 'bytes=0-3' }, {}],
    ['what sets a cookie', {}, { 'set-cookie': 'a=b' }],
  ])('%s as kept', async (_, asked: Record<string, string>, answered: Record<string, string>) => {
    const { ask, times } = await running((request, response, times) => forAll(request, response, times, answered))
    for (let time = 0; time < 2; time++) {
      const answer = await ask('/sv', asked)
      expect(answer.headers.get(forEveryoneHeader)).toBe(null)
      expect(await answer.text()).toContain('number')
    }
    expect(times()).toBe(2)
  })

  it('what does not say that it is for everyone, nor refusals', async () => {
    const { ask, times } = await running((_, response, times) => {
      if (times % 2) response.writeHead(200, { 'content-type': 'text/plain' }).end(text)
      else response.writeHead(404, { [forEveryoneHeader]: '1' }).end('no')
    })
    expect([await (await ask('/sv')).text(), await (await ask('/sv')).text()]).toEqual([text, 'no'])
    expect(times()).toBe(2)
  })

  it('less than all of what is long, however it is coded on its way', async () => {
    const piece = 'a'.repeat(100_000)
    const { ask } = await running(async (request, response) => {
      // As Next does: what codes the answer stands around it, and waits until the connection takes more.
      await new Promise<void>((done) => compression()(request, response, done))
      response.setHeader('content-type', 'text/html')
      response.flushHeaders()
      await pipeline(Readable.from(Array.from({ length: 30 }, () => piece)), response)
    })
    for (const coding of ['identity', 'gzip']) {
      const answer = await ask('/admin', { 'accept-encoding': coding })
      expect((await answer.text()).length).toBe(30 * piece.length)
    }
  })

  it('anything where it cannot be told what has changed', async () => {
    const keeping = keepingAnswers(
      async (request, response) => forAll(request, response, 1),
      () => ({ versions: () => Promise.reject(new Error('no database')), visited: () => undefined }),
    )
    const server = createServer((request, response) => void keeping(request, response))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    servers.push(server)
    expect((await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/sv`)).status).toBe(200)
  })
})

it('what is kept stays within its bounds, however many addresses are asked for', async () => {
  const { ask, times } = await running((request, response, times) => {
    response.writeHead(200, { 'content-type': 'application/octet-stream', [forEveryoneHeader]: '1' }).end(Buffer.alloc(3_000_000, times))
  })
  for (let number = 0; number < 20; number++) await (await ask(`/sv?n=${number}`)).arrayBuffer()
  await (await ask('/sv?n=19')).arrayBuffer()
  expect(times()).toBe(20)
  await (await ask('/sv?n=0')).arrayBuffer()
  expect(times()).toBe(21)
})
