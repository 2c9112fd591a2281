import { connect } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Built, onEachBuilt } from '../support/built'
import { type OddRequest, oddQuestions, oddRequests } from '../support/oddRequests'

interface Answered {
  status: number
  headers: Headers
  text: string
  /** What was asked and answered, for whoever reads that it was wrong. */
  what: string
}

async function answerTo(built: Built, { address, body, headers, method, who }: OddRequest): Promise<Answered> {
  const all = { ...(who ? { authorization: `JWT ${await built.tokenOf(who)}` } : {}), ...headers }
  const answer = await fetch(`${built.url}${address}`, { method, redirect: 'manual', headers: all, body })
  const text = await answer.text()
  const what = `${method} ${address.slice(0, 200)} ${JSON.stringify(headers).slice(0, 200)} ${body?.slice(0, 200)} as ${who}: ${answer.status} ${text.slice(0, 300)}`
  return { status: answer.status, headers: answer.headers, text, what }
}

/** No fault of ours; what is temporary says for how long; the API refuses by problem details (RFC 9457). */
function expectRight(
  { headers, status, text, what }: Answered,
  { address, headers: sent, method }: Pick<OddRequest, 'address' | 'headers' | 'method'>,
): void {
  expect(status === 503 || status < 500, what).toBe(true)
  expect(text, what).not.toContain('An unknown error occurred')
  if (status === 429 || status === 503) expect(headers.get('retry-after'), what).toMatch(/^\d+$/)
  if (!/^\/api([/?]|$)/.test(address) || status < 400) return
  expect(headers.get('content-type'), what).toMatch(
    sent['sec-fetch-site'] === 'same-origin' ? /^application\/json/ : /^application\/problem\+json/,
  )
  if (method !== 'HEAD') expect(JSON.parse(text), what).toMatchObject({ status, title: expect.any(String) as string })
}

const plain = { who: null, method: 'GET', headers: {}, body: null } as const

onEachBuilt('odd requests', (built) => {
  it('are answered, never by an error of ours, and the API’s refusals are problem details', async () => {
    const asked = fc.asyncProperty(oddRequests, async (request) => expectRight(await answerTo(built(), request), request))
    await fc.assert(asked, { numRuns: 400, endOnFailure: true })
  })

  it.each(Object.entries(oddQuestions))('GraphQL says to the asker what is wrong: %s', async (_what, question) => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const request = {
        ...plain,
        method: 'POST',
        address: '/api/graphql',
        body: JSON.stringify(question),
        headers: { accept, 'content-type': 'application/json' },
      }
      const { status, text, what } = await answerTo(built(), request)
      expect(status, what).toBeLessThan(500)
      expect(text, what).not.toMatch(/An unknown error occurred|Something went wrong|gick fel|"statusCode":5/)
    }
  })

  it('GraphQL is asked by POST', async () => {
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const request = { ...plain, method, address: '/api/graphql' }
      const answered = await answerTo(built(), request)
      expect([answered.status, answered.headers.get('allow')]).toEqual([405, 'POST, OPTIONS'])
      expectRight(answered, request)
    }
  })

  it('versions of what keeps none are not found, whoever asks', async () => {
    const { json } = await built().ask('administrator', '/api/access')
    const { collections, globals } = json as Record<'collections' | 'globals', object>
    const slugs = [...Object.keys(collections), ...Object.keys(globals).map((slug) => `globals/${slug}`)]
    expect(slugs).toEqual(expect.arrayContaining(['contacts', 'people', 'organisations', 'users', 'globals/publisher']))
    for (const address of slugs.flatMap((slug) => [
      `/api/${slug}/versions`,
      `/api/${slug}/versions/none`,
      `/api/${slug}/versions?where[id][equals]=x&sort=x`,
    ]))
      for (const who of ['administrator', 'reader', null] as const) {
        const request = { ...plain, who, address }
        expectRight(await answerTo(built(), request), request)
      }
  })

  describe('that are no HTTP', () => {
    it.each([
      ['a trace', 'TRACE / HTTP/1.1\r\nHost: x\r\n\r\n'],
      ['a tunnel', 'CONNECT elsewhere:443 HTTP/1.1\r\nHost: x\r\n\r\n'],
      ['no address', 'GET nonsense\r\n\r\n'],
      ['an address of no encoding', 'GET /api/%ff HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
      ['an address without end', `GET /${'a'.repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
      ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`],
      ['two lengths', 'POST /api/x HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
    ])('%s is refused with an answer', async (_what, sent) => {
      expect(await raw(built().url, sent)).toMatch(/^HTTP\/1\.1 4\d\d /)
    })
  })

  it('a picture of a page is not drawn, and the connection stays', async () => {
    for (const address of ['/api/og', '/api/og?title=%E2%82%AC', `/api/og?title=${'a'.repeat(9_000)}`])
      expect((await answerTo(built(), { ...plain, address })).status).toBe(404)
  })
})

/** Sends octets as they are, and reads until the connection ends. */
const raw = (url: string, sent: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(Number(new URL(url).port), 'localhost', () => socket.write(sent))
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()))
    socket.on('error', reject)
    socket.on('close', () => resolve(answer))
  })
