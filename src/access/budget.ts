import { APIError, type CollectionAfterReadHook, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { type Bounds, boundsOf } from '../domain/guard/bounds'
import { isSmallQuestion, type ListQuestion } from '../domain/guard/filters'
import { type TextKey, translator } from '../i18n'
import { currentMeter, letOthersGoFirst } from '../traffic'
import { roleOf } from './roles'

/** How much whoever asks may ask at once. */
export const boundsFor = ({ user }: Pick<PayloadRequest, 'user'>): Bounds => boundsOf[roleOf(user) === 'public' ? 'public' : 'user']

interface Asked extends ListQuestion {
  page?: unknown
  limit?: unknown
  depth?: unknown
  /** Set when Payload reads what other documents point at: as many as they point at. */
  currentDepth?: number
}

/**
 * Stands before each step of answering a question: one that is too large, has read too much or has taken too long
 * goes no further, and between two steps others are answered.
 * @throws APIError 400, and 503 when it is the time
 */
export const keepWithinBudget: CollectionBeforeOperationHook = async ({ args, overrideAccess, req }) => {
  if (overrideAccess) return args
  const bounds = boundsFor(req)
  const asked: Asked = { ...(args as object) }
  if (!isPopulating(asked)) {
    if (![asked.page, asked.limit, asked.depth].every(isNumberOfPayload)) throw refusal(req, 'guard.number')
    if (!isSmallQuestion(asked, bounds)) throw refusal(req, 'guard.tooComplex')
  }
  const meter = currentMeter()
  if (!meter) return args
  await letOthersGoFirst(meter)
  if (performance.now() - meter.begun > bounds.time) throw refusal(req, 'guard.tooLong', 503)
  if (meter.documents > bounds.documents) throw refusal(req, 'guard.tooCostly')
  return args
}

/** Counts what has been read, also what documents point at. */
export const countRead: CollectionAfterReadHook = ({ doc }) => {
  const meter = currentMeter()
  if (meter) meter.documents += 1
  return doc as unknown
}

const isPopulating = ({ currentDepth }: Asked) => currentDepth !== undefined

/** A page, limit or depth that a database can count to; none is right, too. */
const isNumberOfPayload = (value: unknown): boolean =>
  value === undefined || value === null || (Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= 1_000_000_000)

const refusal = (req: PayloadRequest, key: TextKey, status = 400) => new APIError(translator(req.i18n.language)(key), status, null, true)
