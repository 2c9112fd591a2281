import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { policiesOf } from '../../policies'

/**
 * Has the indexes of long lists (`longLists` of the policies) hold on MongoDB the second key by which Payload always
 * sorts, in place of those that do not: the newest first, or the highest id where it is not known what is newest. An index
 * of Payload's holds no id, and goes one way in all its fields, which serves no list that goes up. SQLite sorts by the
 * second key what is alike in the first only; MongoDB sorts all anew.
 */
export function indexSecondKeys<T extends MongooseAdapter>(adapter: T): T {
  const { init } = adapter
  adapter.init = async () => {
    await init?.call(adapter)
    for (const collection of adapter.payload.config.collections)
      for (const list of policiesOf(collection).longLists ?? []) {
        const isById = !collection.timestamps || list.at(-1) === 'id'
        const index = Object.fromEntries(list.filter((name) => name !== 'id').map((name) => [name, 1 as const]))
        adapter.collections[collection.slug]?.schema.removeIndex(index).index({ ...index, ...(isById ? { _id: 1 } : { createdAt: -1 }) })
      }
  }
  return adapter
}
