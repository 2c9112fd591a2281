import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  getLocalizedPaths,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { translator } from '../i18n'
import { roleOf } from './roles'
import { hasTrash } from './trash'

/** How many documents away a question may reach: to what the document points at, and no further. */
const furthest = 1

/**
 * Shuts two ways by which questions tell about documents that the one who asks may not read. Payload does
 * not ask for access in a question inside a question (`contacts: {contains: {email: …}}`), and leaves a
 * refusal two documents away to nobody, which may end the process.
 * @throws APIError 400
 */
export const keepQuestionsNear: CollectionBeforeOperationHook = ({ args, collection, overrideAccess, req }) => {
  if (overrideAccess) return args
  const asked: { where?: unknown; joins?: unknown } = { ...(args as object) }
  const isNear = conditionsIn(asked.where).every(([path, value]) => !isQuestion(value) && isNearPath(path, collection, req))
  if (isNear && joinQuestions(asked.joins).every(([path, value]) => !isQuestion(value) && !/\.|__/.test(path))) return args
  throw new APIError(translator(req.i18n.language)('problems.question'), 400)
}

type Condition = readonly [path: string, value: unknown]

/** All that a question asks: each path with the value that it is compared with. */
function conditionsIn(where: unknown): Condition[] {
  if (Array.isArray(where)) return where.flatMap(conditionsIn)
  if (!isQuestion(where)) return []
  return Object.entries(where).flatMap(([path, asked]) => {
    if (/^(and|or)$/i.test(path)) return conditionsIn(asked)
    const values: unknown[] = isQuestion(asked) ? Object.values(asked) : [asked]
    return values.flat().map((value): Condition => [path, value])
  })
}

/** Joined documents lie one away already. */
const joinQuestions = (joins: unknown): Condition[] =>
  isQuestion(joins) ? Object.values(joins).flatMap((join) => (isQuestion(join) ? conditionsIn(join.where) : [])) : []

const isQuestion = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

function isNearPath(path: string, collection: SanitizedCollectionConfig, req: PayloadRequest): boolean {
  const { locale, payload } = req
  const incomingPath = path.replaceAll('__', '.').replace(/^version\./, '')
  const { flattenedFields: fields, slug: collectionSlug } = collection
  try {
    const documents = getLocalizedPaths({
      collectionSlug,
      fields,
      incomingPath,
      locale: locale ?? undefined,
      overrideAccess: true,
      payload,
    })
    return documents.length - 1 <= furthest && documents.slice(1).every(({ collectionSlug: slug }) => mayAskAbout(slug, req))
  } catch {
    return false
  }
}

/**
 * On MongoDB Payload forgets a rule of "not in the trash" when the question comes from another document. What
 * has drafts is a draft in the trash, so its rule holds all the same; of the rest the public may not ask.
 */
const mayAskAbout = (slug: string | undefined, { payload, user }: PayloadRequest): boolean =>
  roleOf(user) !== 'public' || !slug || !hasTrash(slug) || hasDrafts(payload.collections[slug as CollectionSlug].config)

const hasDrafts = ({ versions }: SanitizedCollectionConfig): boolean => Boolean(versions?.drafts)
