import type { Endpoint, FieldHook, PayloadRequest } from 'payload'
import { scopeOf } from '../../../access/permissions'
import { roleOf } from '../../../access/roles'
import { answering, Refusal } from '../../../errors'
import { translator } from '../../../i18n'
import { notAllowed } from '../mailing/requests'
import { json } from '../../../http'

/** A new newsletter with the blocks, segments and sender of the last one, ready to be written over. */
export const fromLast: Endpoint = { path: '/from-last', method: 'post', handler: answering(copyLast) }

async function copyLast(req: PayloadRequest): Promise<Response> {
  if (scopeOf(roleOf(req.user), 'newsletters', 'create') === null) throw notAllowed()
  const { payload, user } = req
  const newest = { collection: 'newsletters', sort: '-createdAt', limit: 1, depth: 0, overrideAccess: false, user } as const
  const [last] = (await payload.find(newest)).docs
  if (!last) throw new Refusal('nothingToCopy', 'writing.fromLast.none', 404)
  const { id } = await payload.duplicate({ collection: 'newsletters', id: last.id, overrideAccess: false, user, depth: 0, req })
  return json({ id }, 201)
}

/** The longest that a subject may be. */
const longest = 150

/** A copy says so in its subject, and cannot be sent before somebody has written a new one. */
export const markAsCopy: FieldHook = ({ req, value }) => {
  if (typeof value !== 'string' || !value) return value as unknown
  return `${translator(req.i18n.language)('writing.copyPrefix')}${value}`.slice(0, longest)
}
