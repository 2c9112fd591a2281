import { settingsOf } from '../../env'
import { Refusal } from '../../errors'
import { hasExpired, readToken } from '../../links/tokens'
import type { Asked } from './asked'
import { questionOf, refuseUnknown } from './question'
import { findPreviewed } from './read'
import { resources } from './resources'
import { schemasIn } from './schemas'

/**
 * `GET /v1/preview/{token}`: one document as it is saved, out or not, in the form that the item will have. For whoever holds
 * the token, while it holds, and kept by nobody.
 * @throws Refusal 410 where the token is too old, 404 where it is none or the document is gone, 422 where too little is written
 */
export async function previewed(asked: Asked, token: string): Promise<Response> {
  const { at, now, payload, request, url } = asked
  refuseUnknown(url, ['fields', 'include', 'locale'])
  const settings = settingsOf(payload)
  const [collection, id = ''] = readToken(settings, 'preview', token, now) ?? []
  if (!collection && hasExpired(settings, 'preview', token, now)) throw new Refusal('previewExpired', 'v1.problems.previewExpired', 410)
  const resource = resources.find((each) => each.collection === collection)
  const question = resource && (await questionOf(payload, resource, url, request.headers, settings.zone))
  const found = question ? await findPreviewed(payload, resource, id, question, at, now) : null
  if (!resource || !question || !found) throw new Refusal('notFound', 'problems.notFound', 404)
  const { included, items } = found
  const answer = { item: items[0], ...(question.include.length > 0 ? { included } : {}) }
  const schemas = schemasIn('sv')
  const { data, success } = schemas.single(resource).safeParse(answer)
  // What the database has left out is missing as much as what it has as null.
  const isWhole = question.fields.length > 0 || schemas.items.get(resource)?.safeParse(items[0]).success
  if (!success || !isWhole) throw new Refusal('unfinished', 'v1.problems.unfinished', 422)
  return Response.json(data, { headers: { 'cache-control': 'private, no-store' } })
}
