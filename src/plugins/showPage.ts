import type { CollectionConfig } from 'payload'
import { hasDrafts, policiesOf } from '../policies'
import { withOverForm } from './overForm'

/** A document that is out has the way to its public page over its form. */
export function withShowPage(collection: CollectionConfig): CollectionConfig {
  const { page } = policiesOf(collection)
  if (!page) return collection
  const clientProps = { name: 'slug', ...page, isPublished: hasDrafts(collection) }
  return withOverForm(collection, 'showPage', { path: '/src/admin/publishing/ShowPage#ShowPage', clientProps })
}
