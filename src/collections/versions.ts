import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'

/** Earlier versions of what has no drafts: so many a document, the oldest go first. */
export const keptVersions: CollectionConfig['versions'] = { maxPerDoc: 50 }

/**
 * An earlier version brings back what was written, not how far it had come: a meeting that has been cancelled
 * stays so.
 */
export const keepWhenRestoring =
  (...names: string[]): CollectionBeforeChangeHook =>
  ({ context, data, originalDoc }) => {
    if (!context.isRestoringVersion) return data
    return { ...data, ...Object.fromEntries(names.map((name) => [name, originalDoc?.[name] ?? null])) }
  }
