import type { CollectionConfig } from 'payload'
import { hasDrafts, policiesOf } from '../policies'
import { scopeOf } from './permissions'

/** What readers who are not logged in see of a document, as far as others are told of it. */
export interface Visible {
  /** What it is called in its addresses; null where it has no name but its id. */
  name: string | null
  /** Another one whenever they see something else. */
  state: string
}

/** A document, and what readers saw of it before and after it was written; null where they saw nothing. */
export interface ChangeForReaders {
  collection: ConfigOfVisible
  /** Null of a global. */
  id: string | null
  before: Visible | null
  after: Visible | null
}

/** What is asked of a collection, or of a global, to tell what readers see of it. */
export type ConfigOfVisible = Pick<CollectionConfig, 'slug' | 'custom' | 'versions'>

/** Whether readers who are not logged in see anything of a collection by itself. */
export const isForReaders = ({ slug }: Pick<CollectionConfig, 'slug'>): boolean => scopeOf('public', slug, 'read') !== null

/** What readers see of a document as it is stored, not as it is drafted; null where they see nothing. */
export function visibleOf(collection: ConfigOfVisible, stored: Record<string, unknown> | null | undefined): Visible | null {
  if (!stored || stored.deletedAt || !isOut(collection, stored)) return null
  const name = stored[nameField(collection)]
  const { updatedAt } = stored
  return {
    name: typeof name === 'string' && name !== '' ? name : null,
    state: typeof updatedAt === 'string' || updatedAt instanceof Date ? new Date(updatedAt).toISOString() : '',
  }
}

function isOut(collection: ConfigOfVisible, { _status, public: isPublic }: Record<string, unknown>): boolean {
  const scope = scopeOf('public', collection.slug, 'read')
  if (scope !== 'published') return scope === 'all'
  return hasDrafts(collection) ? _status === 'published' : isPublic === true
}

/** The field that names a collection's documents in their addresses. */
export function nameField(collection: Pick<CollectionConfig, 'custom'>): string {
  const { inApi, page } = policiesOf(collection)
  return page?.name ?? (inApi && inApi !== 'id' ? inApi : 'slug')
}
