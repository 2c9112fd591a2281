import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Settings } from '../env'
import { logLine } from '../log'
import { inRequest } from '../requests'

/** Does what answers a request, and knows of it. */
export type Track = (request: IncomingMessage, response: ServerResponse, work: () => void) => void

/** Gives each request an id that its answer says, and that stands in all that is logged of it; what failed is logged with its status. */
export const tracker =
  ({ logFormat, trustProxy }: Pick<Settings, 'logFormat' | 'trustProxy'>): Track =>
  (request, response, work) => {
    const id = idFor(request, trustProxy)
    response.setHeader('x-request-id', id)
    inRequest(
      request.method ?? '',
      request.url ?? '',
      () => {
        response.once('finish', () => {
          const { statusCode: status } = response
          if (status >= 500) logLine(logFormat, 50, `Answered ${status}`, { status })
        })
        work()
      },
      id,
    )
  }

/** A proxy of ours may have given the request an id already. */
function idFor({ headers }: IncomingMessage, trustProxy: boolean): string {
  const given = headers['x-request-id']
  return trustProxy && typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
}
