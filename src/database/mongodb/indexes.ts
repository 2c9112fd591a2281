import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { CollectionSlug } from 'payload'

type Keys = Record<string, 1 | -1>

/**
 * Indexes of the collections, and the second key by which Payload always sorts: the newest first, or the highest id
 * where it is not known what is newest. An index of Payload's holds no id, and goes one way in all its fields, which
 * serves no list that goes up. SQLite sorts by the second key what is alike in the first only; MongoDB sorts all anew.
 */
const secondKeys: readonly (readonly [CollectionSlug, index: Keys, second: Keys])[] = [
  ['audit-events', { at: 1 }, { _id: 1 }],
  ['audit-events', { entity: 1, document: 1, at: 1 }, { _id: 1 }],
  ['audit-events', { entity: 1, at: 1 }, { _id: 1 }],
  ['audit-events', { actorKind: 1, at: 1 }, { _id: 1 }],
  ['audit-events', { actor: 1, at: 1 }, { _id: 1 }],
  ['audit-events', { deed: 1, at: 1 }, { _id: 1 }],
  ['contact-import-changes', { import: 1 }, { _id: 1 }],
  ['contact-import-rows', { import: 1, number: 1 }, { _id: 1 }],
  ['contacts', { email: 1 }, { createdAt: -1 }],
  ['contacts', { nameOrder: 1 }, { createdAt: -1 }],
  ['deliveries', { address: 1 }, { createdAt: -1 }],
  ['deliveries', { dispatch: 1, address: 1 }, { createdAt: -1 }],
  ['organisations', { nameOrder: 1 }, { createdAt: -1 }],
  ['dispatches', { rowsRemovedAt: 1, completedAt: 1 }, { createdAt: -1 }],
]

/** Has the indexes of long lists hold the second key on MongoDB, in place of those that do not. */
export function indexSecondKeys<T extends MongooseAdapter>(adapter: T): T {
  const { init } = adapter
  adapter.init = async () => {
    await init?.call(adapter)
    for (const [collection, index, second] of secondKeys)
      adapter.collections[collection]?.schema.removeIndex(index).index({ ...index, ...second })
  }
  return adapter
}
