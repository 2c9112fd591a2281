import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { scopeOf } from '../access/permissions'
import { roleOf } from '../access/roles'
import { nameField } from '../access/visible'
import { settingsOf } from '../env'
import { answering, Refusal } from '../errors'
import { defaultLanguage, isContentLanguage } from '../i18n/languages'
import { signToken } from '../links/tokens'

/** How long the way to a draft is open, in milliseconds. */
const open = 30 * 60_000

/**
 * `GET /:id/website-preview`: leads to the region's own website, which shows a draft by a token that opens that document
 * alone, for half an hour (`/v1/preview`).
 */
export const websitePreview = (slug: CollectionSlug): Endpoint => ({
  path: '/:id/website-preview',
  method: 'get',
  handler: answering((req) => leadTo(req, slug)),
})

async function leadTo(req: PayloadRequest, slug: CollectionSlug): Promise<Response> {
  const role = roleOf(req.user)
  if (role === 'public' || scopeOf(role, slug, 'read') !== 'all') throw new Refusal('notAllowed', 'problems.notAllowed', 403)
  const id = String(req.routeParams?.id)
  const collection = slug as 'news'
  const found = await req.payload.findByID({ collection, id, draft: true, depth: 0, disableErrors: true, overrideAccess: true, req })
  if (!found) throw new Refusal('notFound', 'problems.notFound', 404)
  const { website } = await req.payload.findGlobal({ slug: 'publisher', depth: 0, overrideAccess: true })
  if (!website?.preview) throw new Refusal('noWebsite', 'publishing.noWebsite', 409)
  const name: unknown = Reflect.get(found, nameField(req.payload.collections[slug].config))
  const parts = {
    token: signToken(settingsOf(req.payload).secret, 'preview', [slug, id], new Date(Date.now() + open)),
    type: slug,
    id,
    slug: typeof name === 'string' ? name : '',
    locale: isContentLanguage(req.query.locale) ? req.query.locale : defaultLanguage,
  }
  return new Response(null, { status: 303, headers: { location: filled(website.preview, parts), 'cache-control': 'no-store' } })
}

/** The address of the website with what stands in braces filled in. */
const filled = (address: string, parts: Readonly<Record<string, string>>): string =>
  address.replace(/\{(\w+)\}/g, (whole, part: string) => (Object.hasOwn(parts, part) ? encodeURIComponent(parts[part] ?? '') : whole))
