import {
  type Access,
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type FlattenedField,
  getLocalizedPaths,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { translator } from '../i18n'
import { hasDrafts } from '../policies'
import { roleOf } from './roles'

/** How many documents away a question may reach: to what the document points at, and no further. */
const furthest = 1

/**
 * Shuts the ways by which questions tell about documents that the one who asks may not read. Payload does
 * not ask for access in a question inside a question (`contacts: {contains: {email: …}}`), and leaves a
 * refusal two documents away to nobody, which may end the process. Nor does it ask for access to other
 * documents by whose fields a list is sorted, and their order tells of them.
 * @throws APIError 400
 */
export const limitQueryDepth: CollectionBeforeOperationHook = ({ args, collection, overrideAccess, req }) => {
  if (overrideAccess) return args
  const asked: { where?: unknown; joins?: unknown; sort?: unknown } = { ...(args as object) }
  if (!sortsIn(asked.sort).every((path) => isOwnPath(path, collection, req)) || !joinSorts(asked.joins).every(isPlain))
    throw new APIError(translator(req.i18n.language)('problems.sort'), 400)
  const isNear = conditionsIn(asked.where).every(([path, value]) => !isQuestion(value) && isNearPath(path, collection, req))
  if (isNear && joinQuestions(asked.joins).every(([path, value]) => !isQuestion(value) && isPlain(path))) return args
  throw new APIError(translator(req.i18n.language)('problems.question'), 400)
}

const ofVersions = new Set<string>(['countVersions', 'restoreVersion'])

/**
 * Payload answers for versions at every collection, and errs where none are kept. What reads them looks to hooks like
 * any reading, and is kept away by `noVersions`. @throws APIError 404
 */
export const keepToVersions: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (!ofVersions.has(operation) || collection.versions) return args
  throw notFound(req)
}

/** Access to versions where none are kept. @throws APIError 404 to users; to nobody it is shut like all else */
export const noVersions: Access = ({ req }) => {
  if (!req.user) return false
  throw notFound(req)
}

const notFound = (req: PayloadRequest) => new APIError(translator(req.i18n.language)('problems.notFound'), 404, null, true)

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

/** The fields that a list is sorted by: texts, or one with commas between, a minus before what goes downwards. */
const sortsIn = (sort: unknown): string[] =>
  [sort]
    .flat()
    .flatMap((each) => (typeof each === 'string' ? each.split(',') : []))
    .map((each) => each.trim().replace(/^-/, ''))

const joinSorts = (joins: unknown): string[] =>
  isQuestion(joins) ? Object.values(joins).flatMap((join) => (isQuestion(join) ? sortsIn(join.sort) : [])) : []

const isPlain = (path: string): boolean => !/\.|__/.test(path)

const isQuestion = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** A field of the document itself. */
function isOwnPath(path: string, collection: SanitizedCollectionConfig, req: PayloadRequest): boolean {
  if (isPlain(path)) return true
  const documents = pathIn(path, collection, req) ?? []
  return documents.length === 1 && holdsItself(documents[0]?.field) && !leadsIntoJson(path, collection, req)
}

/**
 * Whether a path leads into a running text or into JSON. Payload writes what such a field is compared with into its SQL
 * as it stands, so that the question could be anything else.
 */
function leadsIntoJson(path: string, collection: SanitizedCollectionConfig, req: PayloadRequest): boolean {
  const [above] = /^.*(?=\.|__)/.exec(path) ?? []
  const field = above === undefined ? undefined : pathIn(above, collection, req)?.at(-1)?.field
  return field?.type === 'richText' || field?.type === 'json'
}

/**
 * Whether what lies below a field lies in the same document: not so below a pointer to documents of several
 * kinds, which Payload does not count as a step.
 * @param field none for a path that leads nowhere
 */
const holdsItself = (field: FlattenedField | undefined): boolean =>
  field !== undefined && field.type !== 'relationship' && field.type !== 'upload'

function isNearPath(path: string, collection: SanitizedCollectionConfig, req: PayloadRequest): boolean {
  const documents = pathIn(path, collection, req)
  if (!documents || leadsIntoJson(path, collection, req)) return false
  const distance = documents.length - 1 + furtherBy(documents.at(-1)?.field)
  return distance <= furthest && documents.slice(1).every(({ collectionSlug: slug }) => mayAskAbout(slug, req))
}

/** A field that shows what another document says lies where that document does. */
const furtherBy = (field: FlattenedField | undefined): number =>
  field && 'virtual' in field && typeof field.virtual === 'string' ? field.virtual.split('.').length - 1 : 0

/** A path document by document; null when it leads nowhere. */
export function pathIn(path: string, collection: SanitizedCollectionConfig, { locale, payload }: PayloadRequest) {
  const incomingPath = path.replaceAll('__', '.').replace(/^version\./, '')
  const { flattenedFields: fields, slug: collectionSlug } = collection
  try {
    return getLocalizedPaths({
      collectionSlug,
      fields,
      incomingPath,
      locale: locale ?? undefined,
      overrideAccess: true,
      payload,
    })
  } catch {
    return null
  }
}

/**
 * On MongoDB Payload forgets a rule of "not in the trash" when the question comes from another document. What
 * has drafts is a draft in the trash, so its rule holds all the same; of the rest the public may not ask.
 */
function mayAskAbout(slug: string | undefined, { payload, user }: PayloadRequest): boolean {
  if (roleOf(user) !== 'public' || !slug) return true
  const { config } = payload.collections[slug as CollectionSlug]
  return !config.trash || hasDrafts(config)
}
