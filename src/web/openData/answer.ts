import type { ContentLanguage } from '../../i18n/languages'
import { acceptedLanguage, defaultLanguage } from '../../i18n/languages'
import { type Saying, Refusal, problemResponse } from '../../errors'
import { translator } from '../../i18n'
import { forEveryone } from '../../keptAnswers'

/** Programs on any website may read what everybody may. */
const openHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, last-modified, location',
  'cross-origin-resource-policy': 'cross-origin',
}

/** Data that everyone may read, from any website, in whatever form stands in `type`. */
export const openAnswer = (body: string, type: string): Response =>
  forEveryone(new Response(body, { headers: { ...openHeaders, 'content-type': type } }))

/** The same where what it tells of is gone (RFC 9110 15.5.11). */
export const goneAnswer = (body: string, type: string): Response =>
  new Response(body, { status: 410, headers: { ...openHeaders, 'content-type': type, 'cache-control': 'no-cache' } })

/** To where it is told of: a thing is not its description (RFC 9110 15.4.4). It depends on what was asked for. */
export const seeDescription = (location: string): Response =>
  new Response(null, { status: 303, headers: { ...openHeaders, location, vary: 'accept, accept-language' } })

/** Problem details (RFC 9457), in the language of who asks. */
export function openProblem(request: Request, code: string, saying: Saying, status: 404 | 406 | 410): Response {
  const answer = problemResponse(new Refusal(code, saying, status), translator(languageOf(request)))
  for (const [name, value] of Object.entries(openHeaders)) answer.headers.set(name, value)
  answer.headers.set('vary', 'accept, accept-language')
  return answer
}

/** The language of content that is wanted most; Swedish where none of ours is. */
export const languageOf = ({ headers }: Request): ContentLanguage => acceptedLanguage(headers.get('accept-language')) ?? defaultLanguage
