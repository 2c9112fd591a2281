import type { CollectionSlug, Endpoint, Payload, PayloadRequest } from 'payload'
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
  if (!readsDrafts(req, slug)) throw new Refusal('notAllowed', 'problems.notAllowed', 403)
  const id = String(req.routeParams?.id)
  const collection = slug as 'news'
  const found = await req.payload.findByID({ collection, id, draft: true, depth: 0, disableErrors: true, overrideAccess: true, req })
  if (!found) throw new Refusal('notFound', 'problems.notFound', 404)
  const location = await onWebsite(req.payload, slug, found, req.query.locale)
  if (!location) throw new Refusal('noWebsite', 'publishing.noWebsite', 409)
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}

/** Whether whoever asks is a user who reads all of these, drafts too. */
export function readsDrafts({ user }: Pick<PayloadRequest, 'user'>, slug: CollectionSlug): boolean {
  const role = roleOf(user)
  return role !== 'public' && scopeOf(role, slug, 'read') === 'all'
}

/**
 * Where the region's own website shows a document as it is saved, for half an hour; null where it shows no drafts.
 * Whoever asks must have been found to be one who reads drafts.
 */
export async function onWebsite(
  payload: Payload,
  slug: CollectionSlug,
  document: { id: string | number },
  locale: unknown,
): Promise<string | null> {
  const { website } = await payload.findGlobal({ slug: 'publisher', depth: 0, overrideAccess: true })
  if (!website?.preview) return null
  const id = String(document.id)
  const name: unknown = Reflect.get(document, nameField(payload.collections[slug].config))
  return filled(website.preview, {
    token: signToken(settingsOf(payload).secret, 'preview', [slug, id], new Date(Date.now() + open)),
    type: slug,
    id,
    slug: typeof name === 'string' ? name : '',
    locale: isContentLanguage(locale) ? locale : defaultLanguage,
  })
}

/** The address of the website with what stands in braces filled in. */
const filled = (address: string, parts: Readonly<Record<string, string>>): string =>
  address.replace(/\{(\w+)\}/g, (whole, part: string) => (Object.hasOwn(parts, part) ? encodeURIComponent(parts[part] ?? '') : whole))
