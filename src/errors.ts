import { APIError, type PayloadHandler, type PayloadRequest, ValidationError } from 'payload'
import { writeFaultIn } from './domain/storageFault'
import { withFieldNames } from './fieldNames'
import { type TextKey, type Translate, translator } from './i18n'
import { currentRequest, inRequest } from './requests'

/** RFC 9457 problem details, as our own endpoints answer when something is wrong. */
export interface ProblemDetails {
  type: string
  title: string
  status: number
  detail?: string
  /** What is wrong where, when the problem is in what was sent. */
  errors?: { field: string; detail: string }[]
  /** What the log calls the request, when the fault is ours. */
  requestId?: string
}

/** A text with its variables, whose words are found where it is said; or words that others have found already. */
export type Saying = TextKey | { text: TextKey; values?: Values } | { words: string }

/** Variables of a text; one may be a text itself. */
type Values = Record<string, string | number | { text: TextKey }>

/** A text with its variables. */
export const say = (text: TextKey, values: Values): Saying => ({ text, values })

/** The words of a saying. */
export function inWords(saying: Saying, translate: Translate): string {
  if (typeof saying === 'string') return translate(saying)
  if ('words' in saying) return saying.words
  const values = Object.entries(saying.values ?? {}).map(([name, value]) => [
    name,
    typeof value === 'object' ? translate(value.text) : value,
  ])
  return translate(saying.text, Object.fromEntries(values) as Record<string, string | number>)
}

/** Something a person did that cannot be done. Whoever finds that out needs no language: the words are found where it is answered. */
export class Refusal extends Error {
  override name = 'Refusal'

  /**
   * @param code short stable name, for programs
   * @param saying what is wrong and what to do, for the person
   * @param status HTTP status
   * @param fields what is wrong where
   */
  constructor(
    readonly code: string,
    readonly saying: Saying,
    readonly status = 400,
    readonly fields: { field: string; detail: Saying }[] = [],
  ) {
    super(typeof saying === 'object' && 'words' in saying ? saying.words : code)
  }
}

/** A refusal of what was sent in one field. */
export const refusalAt = (code: string, field: string, saying: Saying, status = 422): Refusal =>
  new Refusal(code, saying, status, [{ field, detail: saying }])

/** The members of a problem. */
export const problemBody = (code: string, title: string, status: number): ProblemDetails => ({
  type: `urn:spets:problem:${code}`,
  title,
  status,
  ...(status >= 500 ? { requestId: currentRequest()?.requestId } : {}),
})

/**
 * The media type of a problem. Forms of the admin UI, which a browser asks for from its own site, read JSON by its
 * common name only.
 * @param fetchSite the header `Sec-Fetch-Site`, which browsers alone send
 */
export const problemTypeFor = (fetchSite: string | string[] | undefined): string =>
  fetchSite === 'same-origin' ? 'application/json; charset=utf-8' : 'application/problem+json; charset=utf-8'

/** The problem as an HTTP answer, `application/problem+json`. */
export function problemResponse(refusal: Refusal, translate: Translate): Response {
  const fields = refusal.fields.map(({ field, detail }) => ({ field, detail: inWords(detail, translate) }))
  const problem: ProblemDetails = {
    ...problemBody(refusal.code, inWords(refusal.saying, translate), refusal.status),
    ...(refusal.fields.length > 0 ? { errors: fields } : {}),
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
  (req) =>
    inRequest(req.method ?? '', req.url ?? '', async () => {
      try {
        return await handler(req)
      } catch (error) {
        return problemResponse(refusalFrom(error, req), translator(req.i18n.language))
      }
    })

function refusalFrom(error: unknown, req: PayloadRequest): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof ValidationError) return refusedFields(withFieldNames(error, req))
  const status = error instanceof APIError ? error.status : 500
  if (status === 404) return new Refusal('notFound', 'problems.notFound', 404)
  if (error instanceof APIError && status === 429) return new Refusal('tooMany', { words: error.message }, status)
  if (status === 401 || status === 403) return new Refusal('notAllowed', 'problems.notAllowed', 403)
  if (error instanceof APIError && status >= 400 && status < 500)
    return new Refusal('refused', { words: error.message }, status, fieldsIn(error))
  req.payload.logger.error(error)
  return faultOfOurs(error)
}

const refusedFields = (error: ValidationError) => new Refusal('refused', { words: error.message }, error.status, fieldsIn(error))

/** What is said of a fault of ours: that nothing can be stored is told, so that nobody tries in vain; of others only that there was one. */
export function faultOfOurs(error: unknown): Refusal {
  const fault = writeFaultIn(error)
  if (fault === 'full') return new Refusal('storageFull', 'problems.storageFull', 503)
  if (fault === 'readOnly') return new Refusal('storageReadOnly', 'problems.storageReadOnly', 503)
  return new Refusal('internal', 'problems.internal', 500)
}

/** What Payload says is wrong at which field. */
function fieldsIn({ data }: APIError): Refusal['fields'] {
  const errors: unknown = data && 'errors' in data ? data.errors : []
  return (Array.isArray(errors) ? errors : []).flatMap((each: unknown) =>
    typeof each === 'object' && each !== null && 'path' in each && 'message' in each
      ? [{ field: String(each.path), detail: { words: String(each.message) } }]
      : [],
  )
}
