import type { CollectionConfig, CollectionSlug } from 'payload'
import { defaultLanguage, isContentLanguage } from '../i18n/languages'
import { previewedPages, publicAddresses } from '../links/addresses'
import { hasDrafts, policiesOf } from '../policies'
import { withOverForm } from './overForm'
import { websitePreview } from './websitePreview'

const addresses = publicAddresses('')

/**
 * A document that is out has the way to its public page over its form, and one that is saved the ways to see it as it is
 * saved: on our own page, and on the region's own website.
 */
export function withShowPage(collection: CollectionConfig): CollectionConfig {
  const { page } = policiesOf(collection)
  if (!page) return collection
  const clientProps = { name: 'slug', ...page, isPublished: hasDrafts(collection) }
  const shown = withOverForm(collection, 'showPage', { path: '/src/admin/publishing/ShowPage#ShowPage', clientProps })
  const kind = previewedPages.find((each) => each === page.address)
  return {
    ...shown,
    endpoints: [...(collection.endpoints || []), websitePreview(collection.slug as CollectionSlug)],
    admin: {
      ...collection.admin,
      ...(kind
        ? {
            preview: ({ id }, { locale }) =>
              typeof id === 'string' ? addresses.preview(isContentLanguage(locale) ? locale : defaultLanguage, kind, id) : null,
          }
        : {}),
    },
  }
}
