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
