import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { contentVersions } from '../../database'
import { renewNames } from '../../globals'
import { offerAnswers } from '../../keptAnswers'
import { failedResponse } from '../../web/document/failedResponse'
import { inRequest } from '../../requests'
import type { Handler } from '../../web/handler'
import { countVisit } from '../../web/visits'

/** The running Payload; the first one who asks starts it. Our texts then say the names that the publisher has chosen. */
export async function spets(): Promise<Payload> {
  const payload = await getPayload({ config })
  await renewNames(payload)
  offerAnswers({
    versions: () => contentVersions(payload),
    visited: (page, headers) => countVisit(payload, page, headers, new Date()),
  })
  return payload
}

interface Context<P> {
  params: Promise<P>
}

/** A handler as Next's route files export it. What goes wrong is logged, and the reader gets a page. */
export const route =
  <P>(handler: Handler<P>) =>
  (request: Request, { params }: Context<P>): Promise<Response> =>
    inRequest(request.method, request.url, async () => {
      try {
        return await handle(handler, await spets(), request, await params)
      } catch (error) {
        console.error(error)
        return failedResponse()
      }
    })

async function handle<P>(handler: Handler<P>, payload: Payload, request: Request, params: P): Promise<Response> {
  try {
    return await handler(payload, request, params)
  } catch (error) {
    payload.logger.error(error)
    return failedResponse()
  }
}
