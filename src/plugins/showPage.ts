import type { CollectionConfig, CollectionSlug, LivePreviewConfig } from 'payload'
import { defaultLanguage, isContentLanguage } from '../i18n/languages'
import { type PreviewedPage, previewedPages, publicAddresses } from '../links/addresses'
import { hasDrafts, policiesOf } from '../policies'
import { withOverForm } from './overForm'
import { onWebsite, readsDrafts, websitePreview } from './websitePreview'

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>

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
            preview: ({ id }, { locale }) => (typeof id === 'string' ? ownPreview(kind, id, locale) : null),
            livePreview: { url: beside(kind) },
            components: withBeside(collection.admin?.components),
          }
        : {}),
    },
  }
}

const ownPreview = (kind: PreviewedPage, id: string, locale: string): string =>
  addresses.preview(isContentLanguage(locale) ? locale : defaultLanguage, kind, id)

/**
 * What is shown beside a form: the document as it is saved, on the region's own website where that shows drafts, else on our
 * page. Each save gives another address, by which the browser shows it anew.
 */
const beside =
  (kind: PreviewedPage): Extract<LivePreviewConfig['url'], (...args: never[]) => unknown> =>
  async ({ collectionConfig, data, locale, payload, req }) => {
    const { id, updatedAt } = data
    const slug = collectionConfig?.slug as CollectionSlug
    if (typeof id !== 'string' || !readsDrafts(req, slug)) return null
    const website = await onWebsite(payload, slug, { ...data, id }, locale.code)
    return website ?? `${ownPreview(kind, id, locale.code)}?saved=${encodeURIComponent(String(updatedAt))}`
  }

/** Ours in place of Payload's, whose frame has no name. */
function withBeside(components: Components = {}): Components {
  const { edit } = components.views ?? {}
  // Payload's type wants a path of each view, also of those it knows itself.
  const besideForm = { ...edit, livePreview: { Component: '/src/admin/publishing/Beside#Beside' } } as typeof edit
  return { ...components, views: { ...components.views, edit: besideForm } }
}
