import { type AfterErrorHook, APIError, type PayloadRequest, ValidationError } from 'payload'
import { faultOfOurs, inWords } from './errors'
import { withFieldNames } from './fieldNames'
import { translator } from './i18n'
import { payloadRefusal } from './i18n/payloadRefusals'
import { currentRequest } from './requests'

/**
 * Says what Payload answers when something is refused or fails, in REST and in GraphQL, in the language of who
 * asks: its own refusals have some words in English only, and of a fault of ours it says that something went wrong.
 * Then the answer also carries what the log calls the request.
 */
export const sayFailure: AfterErrorHook = ({ error, graphqlResult, req, result }) => {
  const original: unknown = graphqlResult ? originalOf(error) : error
  if (original instanceof ValidationError) return sayFields(original, graphqlResult, req)
  const { language } = req.i18n
  const given = statusOf(original, graphqlResult !== undefined)
  const fault = given >= 500 ? faultOfOurs(original) : null
  const message = fault ? inWords(fault.saying, translator(language)) : refusalIn(original, language)
  const status = fault?.status ?? given
  if (message === null) return undefined
  const requestId = status >= 500 ? currentRequest()?.requestId : undefined
  if (graphqlResult) {
    const extensions = { ...graphqlResult.extensions, statusCode: status, ...(requestId ? { requestId } : {}) }
    return { graphqlResult: { ...graphqlResult, message, extensions } }
  }
  const [first] = result?.errors ?? []
  return { response: { errors: [{ ...first, message, ...(requestId ? { requestId } : {}) }] }, status }
}

/** Fields are called what the form calls them, here and where the answer lists them. */
function sayFields(
  error: ValidationError,
  graphqlResult: Parameters<AfterErrorHook>[0]['graphqlResult'],
  req: PayloadRequest,
): ReturnType<AfterErrorHook> {
  const { data, message, name, status } = withFieldNames(error, req)
  if (!graphqlResult) return { response: { errors: [{ name, message, data }] }, status }
  return { graphqlResult: { ...graphqlResult, message, extensions: { ...graphqlResult.extensions, data } } }
}

/** A question that GraphQL itself cannot read has no error of ours beneath it, and is the asker's. */
const statusOf = (error: unknown, asked: boolean): number => {
  if (typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number') return error.status
  return error === undefined && asked ? 400 : 500
}

const refusalIn = (error: unknown, language: string): string | null =>
  error instanceof APIError ? payloadRefusal(error.message, language) : null

const originalOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'originalError' in error ? error.originalError : undefined
