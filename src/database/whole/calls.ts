/** What Payload gives a method of its database adapter, as far as it tells which document is written. */
export interface Args {
  req?: object
  collection?: string
  collectionSlug?: string
  id?: unknown
  parent?: unknown
  publishedLocale?: string
  snapshot?: boolean
  options?: { atomic?: boolean }
  versionData?: { parent?: unknown }
  where?: object
}

/** One call of a method of Payload's database adapter. */
export interface Call {
  method: Method
  args: Args
}

/** All of the adapter's methods that write, and the two that Payload reads with in the middle of a save. */
export const methods = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'findVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

export type Method = (typeof methods)[number]

/**
 * What follows on a call in the same save, with no hook between: a document that is saved gets its version, one that
 * is deleted goes after its versions and after what was set to publish it.
 */
const followers: Partial<Record<Method, readonly Method[]>> = {
  create: ['findVersions', 'updateVersion', 'createVersion'],
  updateOne: ['findVersions', 'updateVersion', 'createVersion'],
  deleteVersions: ['deleteMany', 'deleteOne'],
}

/** Whether a call belongs to the save of the same document that began with `first`. */
export const follows = (call: Call, first: Call): boolean => followers[first.method]?.includes(call.method) ?? false

/** Whether a save is whole with this call; one that publishes a single language writes a second version. */
export const isLast = ({ method, args }: Call): boolean =>
  method === 'updateVersion' ||
  method === 'deleteOne' ||
  (method === 'createVersion' && (args.publishedLocale === undefined || args.snapshot === true))

/**
 * Whether a call is the first of a save of several.
 * @param hasVersions tells it of a collection
 */
export function beginsSave({ method, args }: Call, hasVersions: (collection: string) => boolean): boolean {
  if (!args.req || !args.collection || !hasVersions(args.collection)) return false
  if (method === 'deleteVersions') return Object.keys(args.where ?? {}).join() === 'parent'
  return method === 'create' || (method === 'updateOne' && args.id !== undefined && !args.options?.atomic)
}

/** The document that a call is about, if it names one. @param result what a call that makes one gave */
export function documentOf({ method, args }: Call, result?: unknown): string | null {
  const { collection, where } = args
  if (method === 'create') return named(collection, isObject(result) ? result.id : undefined)
  if (method === 'updateOne') return named(collection, args.id)
  if (method === 'createVersion') return named(args.collectionSlug, args.parent)
  if (method === 'updateVersion') return named(collection, args.versionData?.parent)
  if (method === 'findVersions' || method === 'deleteVersions') return named(collection, equalsIn(where, 'parent'))
  if (method === 'deleteOne') return named(collection, equalsIn(where, 'id'))
  if (method === 'deleteMany') return named(equalsIn(where, 'input.doc.relationTo'), equalsIn(where, 'input.doc.value'))
  return null
}

const named = (collection: unknown, id: unknown): string | null =>
  typeof collection === 'string' && (typeof id === 'string' || typeof id === 'number') ? `${collection} ${id}` : null

/** What a question demands of a path, in itself or in its list of demands. */
function equalsIn(where: unknown, path: string): unknown {
  if (!isObject(where)) return undefined
  const asked = where[path]
  if (isObject(asked)) return asked.equals
  return Array.isArray(where.and) ? where.and.map((each) => equalsIn(each, path)).find((value) => value !== undefined) : undefined
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
