import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { policiesOf } from '../policies'

/**
 * The collection whose earlier versions bring back what was written, not how far it had come: a meeting that has been
 * cancelled stays so.
 */
export function withRestoring(collection: CollectionConfig): CollectionConfig {
  const { restoreKeeps = [] } = policiesOf(collection)
  if (restoreKeeps.length === 0) return collection
  const { hooks } = collection
  return { ...collection, hooks: { ...hooks, beforeChange: [keepWhenRestoring(restoreKeeps), ...(hooks?.beforeChange ?? [])] } }
}

const keepWhenRestoring =
  (names: readonly string[]): CollectionBeforeChangeHook =>
  ({ context, data, originalDoc }) => {
    if (!context.isRestoringVersion) return data
    return { ...data, ...Object.fromEntries(names.map((name) => [name, originalDoc?.[name] ?? null])) }
  }
