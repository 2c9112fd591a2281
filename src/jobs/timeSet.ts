import { type CollectionSlug, type GlobalSlug } from 'payload'

/** What was set: what becomes of what, and who set it. */
export interface SetTime {
  type?: 'publish' | 'unpublish'
  /** Only this language is published. */
  locale?: string
  doc?: { relationTo: CollectionSlug; value: string }
  global?: GlobalSlug
  user?: { relationTo: string; value: string } | null
}
