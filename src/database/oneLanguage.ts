import { type BaseDatabaseAdapter, type CollectionSlug, deepCopyObjectComplex, type Payload, type PayloadRequest } from 'payload'
import { onlyLanguage, saidIn, withoutLanguage } from '../fields/languages'
import { onceConnected } from './onceConnected'

/** What becomes of one language of a document in a save, for as long as the request lasts. */
export interface OneLanguage {
  collection: string
  id: string
  language: string
  deed: 'publish' | 'takeBack'
}

const asked = new WeakMap<object, OneLanguage>()

/** Has the save that a request is about to make of a document change what readers have in one language only. */
export const changeOneLanguage = (req: PayloadRequest, one: OneLanguage): void => void asked.set(req, one)

/** Whether it has been said already what becomes of one language. */
export const changesOneLanguage = (req: PayloadRequest): boolean => asked.has(req)

type Data = Record<string, unknown>

interface Args {
  req?: object
  collection: string
  collectionSlug: string
  id?: unknown
  parent?: unknown
  data: Data
  versionData: Data
  updatedAt: string
}

type Write = (args: Args) => Promise<unknown>

/**
 * Lets a document be published in one language (docs/decisions/0043). Payload has the same by `publishSpecificLocale`, but
 * takes the other languages from the version that was published last, which may have been taken back or be long gone,
 * and those of rows by their places. Here they are what readers have this moment, and rows are known by their ids. What
 * was written in the other languages stays as a draft, in the same save. Stands around all that is done to the adapter
 * when it connects.
 */
export function saveOneLanguage<T extends BaseDatabaseAdapter>(adapter: T): T {
  return onceConnected(adapter, () => {
    const writing = adapter as unknown as Record<'createVersion' | 'updateOne', Write>
    const [updateOne, createVersion] = [writing.updateOne.bind(adapter), writing.createVersion.bind(adapter)]
    const waiting = new WeakMap<object, Data>()
    writing.updateOne = async (args) => {
      const one = args.req && oneOf(args.req, args.collection, args.id)
      if (!one || !args.req || args.data._status !== 'published') return updateOne(args)
      const { data, draft } = await parted(adapter.payload, args, one)
      if (draft) waiting.set(args.req, draft)
      return updateOne({ ...args, data })
    }
    writing.createVersion = async (args) => {
      const one = args.req && oneOf(args.req, args.collectionSlug, args.parent)
      const draft = args.req && waiting.get(args.req)
      if (args.req) {
        asked.delete(args.req)
        waiting.delete(args.req)
      }
      if (!one || !draft) return createVersion(args)
      const published = await createVersion({ ...args, publishedLocale: one.language } as Args)
      const later = new Date(Date.parse(args.updatedAt) + 1).toISOString()
      await createVersion({
        ...args,
        versionData: { ...draft, updatedAt: later },
        createdAt: later,
        updatedAt: later,
        publishedLocale: one.language,
        snapshot: true,
        returning: false,
      } as Args)
      return published
    }
  })
}

function oneOf(req: object, collection: string, id: unknown): OneLanguage | undefined {
  const one = asked.get(req)
  return one?.collection === collection && one.id === String(id) ? one : undefined
}

/** What readers get, and what waits besides; null where nothing does. */
async function parted(
  payload: Payload,
  { collection, data: given, id, req }: Args,
  { deed, language }: OneLanguage,
): Promise<{ data: Data; draft: Data | null }> {
  const { flattenedFields } = payload.collections[collection as CollectionSlug].config
  const whole = deepCopyObjectComplex(given)
  const stored = await payload.db.findOne<Data & { id: string }>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    req: req as PayloadRequest,
  })
  const isPublic: Data = stored?._status === 'published' ? stored : {}
  const read =
    deed === 'publish' ? onlyLanguage(flattenedFields, whole, isPublic, language) : withoutLanguage(flattenedFields, isPublic, language)
  const data = { ...read, _status: 'published', updatedAt: given.updatedAt }
  const languages = payload.config.localization ? payload.config.localization.localeCodes : []
  return {
    data,
    draft: languages.some((each) => !isSame(saidIn(flattenedFields, whole, each), saidIn(flattenedFields, data, each)))
      ? { ...whole, _status: 'draft' }
      : null,
  }
}

const isSame = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean =>
  one.size === other.size && [...one].every(([path, text]) => other.get(path) === text)
