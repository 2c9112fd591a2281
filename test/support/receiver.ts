import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A message that came to a receiver, as it was sent. */
export interface Received {
  path: string
  headers: IncomingHttpHeaders
  body: string
}

/** A website that takes webhooks. */
export interface Receiver {
  url: string
  received: Received[]
  /** What it answers from now on. */
  answers(status: number, headers?: Record<string, string>, body?: string): void
  close(): Promise<void>
}

/** A real receiver on a port of this machine. */
export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = []
  let answer = { status: 204, headers: {} as Record<string, string>, body: '' }
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      received.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(parts).toString() })
      response.writeHead(answer.status, answer.headers).end(answer.body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    answers: (status, headers = {}, body = '') => {
      answer = { status, headers, body }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
