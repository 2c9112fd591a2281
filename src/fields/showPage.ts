import type { CollectionConfig } from 'payload'
import { withOverForm } from './overForm'

/** The collections whose documents have a page of their own that everybody can open. */
const withPages = ['calls', 'initiatives', 'meetings', 'news', 'pages', 'strength-areas', 'terms'] as const

/** A document that is out has the way to its public page over its form. */
export const withShowPage = (collection: CollectionConfig): CollectionConfig =>
  withPages.some((slug) => slug === collection.slug)
    ? withOverForm(collection, 'showPage', '/src/admin/publishing/ShowPage#ShowPage')
    : collection
