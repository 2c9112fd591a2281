import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { contentVersions } from '../../database'
import { renewNames } from '../../globals'
import { offerAnswers } from '../../keptAnswers'
import { failedResponse } from '../../web/document/failedResponse'
import { inRequest } from '../../requests'
import type { Router } from '../../web/router'
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

/** A router as Next's route files export what answers. What goes wrong is logged, and the reader gets a page. */
export const inPublic =
  (answer: Router) =>
  (request: Request): Promise<Response> =>
    inRequest(request.method, request.url, async () => {
      try {
        return await answerBy(answer, await spets(), request)
      } catch (error) {
        console.error(error)
        return failedResponse()
      }
    })

async function answerBy(answer: Router, payload: Payload, request: Request): Promise<Response> {
  try {
    return await answer(payload, request)
  } catch (error) {
    payload.logger.error(error)
    return failedResponse()
  }
}
