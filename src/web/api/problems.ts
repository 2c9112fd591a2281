import { problemBody, problemTypeFor } from '../../errors'
import type { Translate } from '../../i18n'
import { isObject, nullWhenNoJson } from '../../http'
import { retryAfter } from './turns'

/** What a status is called, where nothing else was said. */
const codes: Record<number, string> = {
  400: 'badRequest',
  401: 'notLoggedIn',
  403: 'notAllowed',
  404: 'notFound',
  405: 'method',
  413: 'tooLarge',
  429: 'tooMany',
  500: 'internal',
  503: 'busy',
}

/**
 * Payload's refusal as problem details (RFC 9457), with what Payload says beside them, which its own admin UI reads;
 * and when it is worth asking again (RFC 6585). Any other answer as it is.
 */
export async function asProblem(request: Request, answer: Response, translate: Translate): Promise<Response> {
  if (answer.status < 400) return answer
  const type = answer.headers.get('content-type') ?? ''
  const told = /json/.test(type) ? await jsonOf(answer) : null
  const isNoRoute = leadsNowhere(told)
  const [said, status] = isNoRoute ? [null, 404] : [told, answer.status]
  const headers = new Headers(answer.headers)
  if (isTemporary(answer.status) && !headers.has('retry-after')) headers.set('retry-after', String(waitIn(said) ?? retryAfter))
  if (/problem\+json/.test(type) || isGraphqlAnswer(request, type)) return new Response(answer.body, { status, headers })
  const problem = problemBody(codes[status] ?? 'badRequest', titleIn(said) ?? titleFor(status, translate), status)
  headers.set('content-type', problemTypeFor(request.headers.get('sec-fetch-site') ?? undefined))
  headers.delete('content-length')
  return new Response(JSON.stringify({ ...said, ...problem }), { status, headers })
}

/** Payload says of an address without a route that it is none, and of one that is shut that it is not made yet (501). */
const leadsNowhere = (said: Record<string, unknown> | null): boolean =>
  typeof said?.message === 'string' && /^(Route not found|Cannot [A-Z]+ http)/.test(said.message)

const isTemporary = (status: number) => status === 429 || status === 503

/** A client that asks for GraphQL's own type is told errors by it (GraphQL over HTTP). */
const isGraphqlAnswer = ({ headers }: Request, type: string) =>
  /graphql-response\+json/.test(type) && /graphql-response\+json/.test(headers.get('accept') ?? '')

async function jsonOf(answer: Response): Promise<Record<string, unknown> | null> {
  const said: unknown = await answer.clone().json().catch(nullWhenNoJson)
  return isObject(said) ? said : null
}

function titleIn(said: Record<string, unknown> | null): string | null {
  const first: unknown = Array.isArray(said?.errors) ? said.errors[0] : said
  return isObject(first) && typeof first.message === 'string' && first.message !== '' ? first.message : null
}

function titleFor(status: number, translate: Translate): string {
  if (status === 404) return translate('problems.notFound')
  if (status === 401 || status === 403) return translate('problems.notAllowed')
  return translate(status < 500 ? 'problems.badRequest' : 'problems.internal')
}

/** What a refusal of ours says of when to try again, in seconds. */
function waitIn(said: Record<string, unknown> | null): number | null {
  const first: unknown = Array.isArray(said?.errors) ? said.errors[0] : null
  const data: unknown = isObject(first) ? first.data : null
  return isObject(data) && typeof data.retryAfter === 'number' ? data.retryAfter : null
}
