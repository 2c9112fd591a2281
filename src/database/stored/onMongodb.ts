import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { type Collection, type Document, MongoServerError } from 'mongodb'
import type { FlattenedField, Payload } from 'payload'
import { changeValues } from '../../fields/values'
import type { Mending } from './mending'

/** Documents of one kind, with where their fields stand in them. */
interface Kind {
  collection: Collection
  fields: readonly FlattenedField[]
  /** Versions hold what they are versions of. */
  isVersion: boolean
  filter: Document
}

/** How many documents are held at a time. */
const page = 200

export async function mendOnMongodb({ config }: Payload, db: MongooseAdapter, mending: Mending): Promise<void> {
  const kinds = [
    ...config.collections.map((collection): Kind => kindOf(db.collections[collection.slug], collection)),
    ...config.globals.map((global): Kind => kindOf(db.globals, global, { globalType: global.slug })),
    ...[...config.collections, ...config.globals].flatMap((each) => {
      const model = db.versions[each.slug]
      return model ? [{ ...kindOf(model, each), isVersion: true }] : []
    }),
  ]
  for (const kind of kinds) await mendKind(kind, mending)
}

const kindOf = (
  model: { collection: unknown } | undefined,
  { flattenedFields: fields }: { flattenedFields: FlattenedField[] },
  filter: Document = {},
): Kind => {
  if (!model) throw new Error('Payload has no model of what is stored')
  return { collection: model.collection as Collection, fields, isVersion: false, filter }
}

async function mendKind({ collection, fields, filter, isVersion }: Kind, { concerns, mend }: Mending): Promise<void> {
  for await (const document of collection.find(filter, { sort: { _id: 1 }, batchSize: page })) {
    const data: unknown = isVersion ? document.version : document
    if (typeof data !== 'object' || data === null) continue
    const before = { ...data } as Document
    const after = structuredCloneOf(data)
    if (!changeValues(fields, after, ({ field, value }) => (concerns(field) ? mend(field, value) : value))) continue
    const under = isVersion ? 'version.' : ''
    const changes = Object.fromEntries(fields.flatMap(({ name }) => (after[name] === before[name] ? [] : [[under + name, after[name]]])))
    await write(collection, document, changes)
  }
}

/** Copied as deep as it is looked into: the values themselves, such as ids and times, stay what they are. */
function structuredCloneOf(value: object): Document {
  const copy = (each: unknown): unknown => {
    if (Array.isArray(each)) return each.map(copy)
    const isPlain = typeof each === 'object' && each !== null && Object.getPrototypeOf(each) === Object.prototype
    return isPlain ? Object.fromEntries(Object.entries(each).map(([key, inner]) => [key, copy(inner)])) : each
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]))
}

/** Only what nobody has written meanwhile: whoever writes now writes it right. */
async function write(collection: Collection, { _id, updatedAt }: Document, changes: Document): Promise<void> {
  try {
    await collection.updateOne({ _id, ...(updatedAt ? { updatedAt } : {}) }, { $set: changes })
  } catch (error) {
    if (!(error instanceof MongoServerError) || error.code !== duplicateKey) throw error
    const mark = ` (${String(_id).slice(-6)})`
    const told = Object.entries(changes).map(([key, value]) => [key, typeof value === 'string' ? value + mark : value] as const)
    await collection.updateOne({ _id }, { $set: Object.fromEntries(told) })
  }
}

const duplicateKey = 11_000
