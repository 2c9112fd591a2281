import type { CollectionSlug, Endpoint, PayloadHandler, SanitizedCollectionConfig, Where } from 'payload'
import { problemResponse, Refusal } from '../errors'
import { translator } from '../i18n'

/** The longest name that a file can have on the disk, in octets. */
const longestName = 255

/**
 * The endpoints of a collection, of which that for files says of one that nobody has uploaded that it is not found
 * (404). Payload takes it for one that we have lost, and errs; of one that we have lost it still does.
 */
export const withMissingFiles = ({ endpoints, slug, upload }: SanitizedCollectionConfig): Endpoint[] => {
  const names = ['filename', ...(upload?.imageSizes ?? []).map(({ name }) => `sizes.${name}.filename`)]
  return (endpoints || []).map((endpoint) =>
    endpoint.method === 'get' && endpoint.path === '/file/:filename'
      ? { ...endpoint, handler: handled(endpoint.handler, slug, names) }
      : endpoint,
  )
}

const handled =
  (handler: PayloadHandler, collection: CollectionSlug, names: readonly string[]): PayloadHandler =>
  async (req) => {
    const name = String(req.routeParams?.filename)
    const notFound = () => problemResponse(new Refusal('notFound', 'problems.notFound', 404), translator(req.i18n.language))
    if (Buffer.byteLength(name) > longestName) return notFound()
    const answer = await handler(req)
    if (answer.status < 500) return answer
    const where: Where = { or: names.map((path) => ({ [path]: { equals: name } })) }
    return (await req.payload.db.findOne({ collection, where })) ? answer : notFound()
  }
