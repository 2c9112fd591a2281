import { forEveryone } from '../../keptAnswers'
import { isKnown } from '../conditional'
import type { MadeFeed } from './kept'

/** What is said of a calendar that anybody may read, from any website too. */
const forAnybody = {
  'cache-control': 'public, no-cache',
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, last-modified',
  'cross-origin-resource-policy': 'cross-origin',
}

/** What is said of a calendar that one person has the address of. */
const forOne = { 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' }

/** Answers with a calendar, or with 304 where whoever asks has it already; HEAD gets no body. */
export function answerWithFeed(request: Request, { body, etag, modified }: MadeFeed, audience: 'anybody' | 'one'): Response {
  const headers = {
    'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
    ...(audience === 'one' ? forOne : forAnybody),
    etag,
    ...(modified ? { 'last-modified': modified.toUTCString() } : {}),
  }
  if (isKnown(request, { etag, modified })) return new Response(null, { status: 304, headers })
  const answer = new Response(request.method === 'HEAD' ? null : body, { headers })
  return audience === 'anybody' ? forEveryone(answer) : answer
}
