import type { CollectionSlug } from 'payload'
import type { Reference } from '../../policies'

/** A reference with the collection whose documents point. */
export interface Use extends Reference {
  collection: CollectionSlug
}

/** A document that points at another. */
export interface Holder {
  collection: CollectionSlug
  title: string
}
