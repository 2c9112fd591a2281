import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { allowedMethods } from '../domain/guard/request'
import { statusOfUnfit, type Unfit } from '../domain/guard/unfit'
import { problemBody, problemTypeFor } from '../errors'
import { translator } from '../i18n'
import { uiLanguageOf } from '../i18n/languages'

interface Answer {
  status: number
  headers: Record<string, string>
  body: string
}

/**
 * What is answered to a request that is refused before anything reads it: RFC 9457 problem details.
 * @param methods what its address takes, for an `Allow` header (RFC 9110 section 10.2.1)
 */
export function refusalAnswer(unfit: Unfit, headers: IncomingHttpHeaders, methods: readonly string[] = allowedMethods): Answer {
  const allowed = methods.join(', ')
  // Only GraphQL is asked by POST alone: whoever opens its address is told how.
  const words = unfit === 'method' && !methods.includes('GET') ? 'askByPost' : unfit
  const title = translator(uiLanguageOf(headers))(`guard.${words}`, { allowed })
  const answer = problemAnswer(unfit, title, statusOfUnfit[unfit], headers)
  return unfit === 'method' ? { ...answer, headers: { ...answer.headers, allow: allowed } } : answer
}

/** What is answered when nobody foresaw what went wrong. */
export const failureAnswer = (headers: IncomingHttpHeaders): Answer =>
  problemAnswer('internal', translator(uiLanguageOf(headers))('guard.failed'), 500, headers)

function problemAnswer(code: string, title: string, status: number, headers: IncomingHttpHeaders): Answer {
  const body = JSON.stringify(problemBody(code, title, status))
  return {
    status,
    body,
    headers: {
      'content-type': problemTypeFor(headers['sec-fetch-site']),
      'content-length': String(Buffer.byteLength(body)),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      connection: 'close',
    },
  }
}

/** Answers a request; nothing more comes on its connection, since its body may not have been read. */
export function send(response: ServerResponse, { body, headers, status }: Answer): void {
  response.writeHead(status, headers).end(response.req.method === 'HEAD' ? undefined : body)
}

/** Answers where Node has no request to answer yet: what came could not be parsed, or asked for a tunnel. */
export function sendRaw(socket: Duplex, { body, headers, status }: Answer): void {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} Refused\r\n${lines.join('')}\r\n${body}`)
}
