import { createHash } from 'node:crypto'
import { forEveryone } from '../../keptAnswers'
import { isKnown } from '../conditional'

/** What anyone may read from any website, and keep as long as it is the same: asked again, it is answered with 304. */
export function answerForAnyone(request: Request, type: string, body: string): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const headers = {
    'content-type': type,
    'cache-control': 'no-cache',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    etag,
  }
  return isKnown(request, { etag }) ? new Response(null, { status: 304, headers }) : forEveryone(new Response(body, { headers }))
}
