import type { CollectionConfig } from 'payload'

/** Earlier versions of what has no drafts: so many a document, the oldest go first. */
export const earlierVersions: CollectionConfig['versions'] = { maxPerDoc: 50 }
