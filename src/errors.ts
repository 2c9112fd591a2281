import { APIError, type PayloadHandler, type PayloadRequest } from 'payload'
import { translator } from './i18n'

/** RFC 9457 problem details, as our own endpoints answer when something is wrong. */
export interface Problem {
  type: string
  title: string
  status: number
  detail?: string
  /** What is wrong where, when the problem is in what was sent. */
  errors?: { field: string; detail: string }[]
}

/** Something a person did that cannot be done, said in the person's own language. */
export class Refusal extends Error {
  override name = 'Refusal'

  /**
   * @param code short stable name, for programs
   * @param message what is wrong and what to do, for the person
   * @param status HTTP status
   * @param fields what is wrong where
   */
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
    readonly fields: { field: string; detail: string }[] = [],
  ) {
    super(message)
  }
}

/** The problem as an HTTP answer, `application/problem+json`. */
export function problemResponse(refusal: Refusal): Response {
  const problem: Problem = {
    type: `urn:spets:problem:${refusal.code}`,
    title: refusal.message,
    status: refusal.status,
    ...(refusal.fields.length > 0 ? { errors: refusal.fields } : {}),
  }
  const headers = { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' }
  return new Response(JSON.stringify(problem), { status: refusal.status, headers })
}

/**
 * An endpoint whose refusals become problem details in the user's language. What nobody foresaw is logged
 * and told as such, without its inner workings.
 */
export const answering =
  (handler: (req: PayloadRequest) => Promise<Response>): PayloadHandler =>
  async (req) => {
    try {
      return await handler(req)
    } catch (error) {
      return problemResponse(refusalFrom(error, req))
    }
  }

function refusalFrom(error: unknown, req: PayloadRequest): Refusal {
  if (error instanceof Refusal) return error
  const translate = translator(req.i18n.language)
  const status = error instanceof APIError ? error.status : 500
  if (status === 404) return new Refusal('notFound', translate('problems.notFound'), 404)
  if (error instanceof APIError && status === 429) return new Refusal('tooMany', error.message, status)
  if (status === 401 || status === 403) return new Refusal('notAllowed', translate('problems.notAllowed'), 403)
  req.payload.logger.error(error)
  return new Refusal('internal', translate('problems.internal'), 500)
}
