import {
  type Access,
  APIError,
  type CollectionAfterReadHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type Endpoint,
  type PayloadRequest,
  type SanitizedConfig,
  type Where,
} from 'payload'
import { problemResponse, Refusal } from '../errors'
import { translator } from '../i18n'
import { type Operation, scopeOf } from './permissions'
import { keepWithinBudget } from './budget'
import { limitQueryDepth, keepToVersions, noVersions } from './questions'
import { roleOf } from './roles'
import { withMissingFiles } from './missingFiles'
import { mayUpdate } from './mayUpdate'

/**
 * Narrows what Payload adds to the configuration by itself, and opens to whoever has an account: marks of who
 * is editing what, each user's columns and filters, and the jobs that publish at a set time. API clients have
 * an account in that sense, and reach none of it. Where no earlier versions are kept, none are answered for.
 */
export async function withPayloadsOwnShut(made: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await made
  for (const collection of config.collections) {
    const { access, hooks, slug } = collection
    if (!collection.versions) access.readVersions = noVersions
    if (collection.upload) collection.endpoints = withMissingFiles(collection)
    if (slug.startsWith('payload-')) hooks.beforeOperation.unshift(keepToVersions, keepWithinBudget)
    if (slug === 'payload-locked-documents') {
      Object.assign(access, { create: nobody, read: locksOn('read'), update: locksOn('update'), delete: ownLocks })
      hooks.beforeOperation.push(limitQueryDepth)
      hooks.beforeChange.push(keepLock)
      hooks.afterRead.push(nameHolder)
    }
    if (slug === 'payload-preferences') {
      const { read, update, delete: remove } = access
      Object.assign(access, { create: isUsers, read: andUsers(read), update: andUsers(update), delete: andUsers(remove) })
      collection.endpoints = (collection.endpoints || []).map(forUsers)
    }
    if (slug === 'payload-jobs') hooks.beforeDelete.push(keepJobsOfOthers)
  }
  for (const global of config.globals)
    if (!global.versions) global.endpoints = (global.endpoints || []).filter(({ path }) => !path.startsWith('/versions'))
  return config
}

/**
 * In place of Payload's pictures of the admin UI's pages for social media, which anybody could have drawn, and which
 * cannot be drawn with our icon.
 */
export const noPictureOfPages: Endpoint = {
  path: '/og',
  method: 'get',
  handler: ({ i18n }) => problemResponse(new Refusal('notFound', 'problems.notFound', 404), translator(i18n.language)),
}

/**
 * Whoever meets a lock is told by name who holds it, also where accounts are not theirs to read. Payload shows the
 * address of a user that it can read, and else an id that says nothing.
 */
const nameHolder: CollectionAfterReadHook = async ({ doc, req }) => {
  const holder: unknown = doc.user?.value
  if (typeof holder !== 'string' || !isUser(req)) return doc
  const select = { name: true } as const
  const found = await req.payload.findByID({ collection: 'users', id: holder, depth: 0, select, disableErrors: true })
  return found ? { ...doc, user: { ...doc.user, value: { id: holder, email: found.name } } } : doc
}

const isUser = (req: PayloadRequest) => roleOf(req.user) !== 'public'

const nobody: Access = () => false

const isUsers: Access = ({ req }) => isUser(req)

const andUsers =
  (rule: Access): Access =>
  (args) =>
    isUser(args.req) && rule(args)

/** Locks of what the user may read, or may take over: in collections and globals, since a lock holds an id only. */
const locksOn =
  (operation: Operation): Access =>
  ({ req }) => {
    if (!isUser(req)) return false
    const reachable = ({ slug }: { slug: string }) => scopeOf(roleOf(req.user), slug, operation) !== null
    const slugsOf = (entities: { slug: string }[]) => entities.filter(reachable).map(({ slug }) => slug)
    const { collections, globals } = req.payload.config
    const lockable = collections.filter(({ lockDocuments }) => lockDocuments !== false)
    const inCollections = slugsOf(lockable).map((slug): Where => ({ 'document.relationTo': { equals: slug } }))
    const inGlobals: Where = { globalSlug: { in: slugsOf(globals) } }
    return { or: [...inCollections, inGlobals] }
  }

const ownLocks: Access = ({ req }) => {
  const own: Where = { 'user.value': { equals: req.user?.id } }
  return isUser(req) && own
}

/** Whoever takes a document over takes it for themselves, and takes that document. */
const keepLock: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !req.user) return data
  const { document, globalSlug } = originalDoc
  return { ...data, document, globalSlug, user: { relationTo: req.user.collection, value: req.user.id } }
}

const forUsers = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: (req) => {
    if (!isUser(req)) throw new APIError(translator(req.i18n.language)('problems.notAllowed'), 403)
    return endpoint.handler(req)
  },
})

interface PublishingJob {
  id: string
  input?: { doc?: { relationTo: string; value: string }; global?: string; user?: { value: string } }
}

/**
 * The admin UI takes a set time for publishing away with all rights, for whoever asks. It is for who set it,
 * and for those who may change the document. Spets itself, with no user behind it, clears up what is done.
 * @throws APIError 403
 */
const keepJobsOfOthers: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!req.user) return
  const job = await req.payload.db.findOne<PublishingJob>({ collection: 'payload-jobs', where: { id: { equals: id } }, req })
  const { doc, global, user } = job?.input ?? {}
  if (isUser(req) && user?.value === req.user.id) return
  if (doc && (await mayUpdate(req, doc.relationTo, doc.value))) return
  if (global && scopeOf(roleOf(req.user), global, 'update') !== null) return
  throw new APIError(translator(req.i18n.language)('problems.notAllowed'), 403)
}
