import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { answerHeaders } from '../domain/guard/answerHeaders'
import { mostOctets, unfitBody } from '../domain/guard/body'
import { methodsAt, pathOf, unfitRequest } from '../domain/guard/request'
import type { Unfit } from '../domain/guard/unfit'
import { failureAnswer, refusalAnswer, send, sendRaw } from './answers'
import { readBody, withBody } from './body'
import { framedWebsite } from '../framedWebsite'
import { countRequest } from '../traffic'
import type { Track } from './tracker'

/** What answers what is let through; it ends when the answer does. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** How long a request may take to arrive, in milliseconds: 12 MB over a slow line. */
const arrival = 120_000

/** Claims about where a request came from; anybody can make them, unless a proxy of ours does. */
const claims = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'x-real-ip', 'forwarded']

interface Guard {
  /** Whether `X-Forwarded-*` come from a proxy of ours. */
  trustProxy: boolean
  /** Knows of each request while it is answered. */
  track?: Track
  /** What answers at a path say of how they may be used. */
  headersAt?: (path: string) => Readonly<Record<string, string>>
}

/**
 * A server that stands before Next: what no handler can answer is refused here as problem details (RFC 9457), also
 * what Node or Next would end without a word.
 */
export function guardedServer(handle: Handler, { headersAt = headersNow, trustProxy, track = untracked }: Guard): Server {
  const listener: RequestListener = (request, response) =>
    track(request, response, () => {
      for (const [name, value] of Object.entries(headersAt(pathOf(request.url ?? '')))) response.setHeader(name, value)
      if (!trustProxy) for (const claim of claims) delete request.headers[claim]
      answer(handle, request, response).catch((error: unknown) => {
        console.error(error)
        if (!response.headersSent) send(response, failureAnswer(request.headers))
      })
    })
  const server = createServer({ requestTimeout: arrival, requireHostHeader: false, keepAliveTimeout: 5_000 }, listener)
  server.on('checkContinue', listener)
  server.on('checkExpectation', (request, response) => send(response, refusalAnswer('expectation', request.headers)))
  server.on('connect', (request, socket) => sendRaw(socket, refusalAnswer('method', request.headers)))
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (socket.writable && error.code !== 'ECONNRESET') sendRaw(socket, refusalAnswer(unfitOf(error.code), {}))
    else socket.destroy()
  })
  return server
}

const headersNow = (path: string) => answerHeaders(path, framedWebsite())

const untracked: Track = (_request, _response, work) => work()

async function answer(handle: Handler, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { headers, method = '', url = '' } = request
  const unfit = unfitRequest({ headers, method, url })
  if (unfit) return refuse(request, response, unfit)
  if (!hasBody(request)) return counted(handle, request, response)
  const contentType = headers['content-type'] ?? ''
  const most = mostOctets(url.split('?', 1)[0] ?? '', contentType)
  if (headers.expect && Number(headers['content-length']) > most) return send(response, refusalAnswer('tooLarge', headers))
  if (headers.expect) response.writeContinue()
  const body = await readBody(request, most)
  if (body === null) return
  if (body === 'tooLarge') return send(response, refusalAnswer(body, headers))
  const unfitContent = unfitBody(body, contentType)
  if (unfitContent) return send(response, refusalAnswer(unfitContent, headers))
  return counted(handle, withBody(request, body), response)
}

function counted(handle: Handler, request: IncomingMessage, response: ServerResponse): Promise<void> {
  countRequest(response)
  return handle(request, response)
}

/** Its body is read first, so that its sender comes to read the answer. */
async function refuse(request: IncomingMessage, response: ServerResponse, unfit: Unfit): Promise<void> {
  if (hasBody(request) && !request.headers.expect) await readBody(request, 0)
  if (!response.destroyed) send(response, refusalAnswer(unfit, request.headers, methodsAt(pathOf(request.url ?? ''))))
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

/** What Node's parser of HTTP says is wrong. */
function unfitOf(code: string | undefined): Unfit {
  if (code === 'HPE_HEADER_OVERFLOW') return 'headersTooLarge'
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'tooSlow'
  return code === 'HPE_INVALID_METHOD' ? 'method' : 'malformed'
}
