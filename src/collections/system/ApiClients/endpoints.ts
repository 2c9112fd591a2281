import type { Endpoint, PayloadRequest } from 'payload'
import { hashOfKey, newApiKey, shownStartOf } from '../../../access/apiKeys'
import { scopeOf } from '../../../access/permissions'
import { roleOf } from '../../../access/roles'
import { recordAudit } from '../../../audit'
import { answering, Refusal } from '../../../errors'
import type { ApiClient } from '../../../payload-types'
import { json } from '../../../http'

/**
 * - `POST /api/api-clients/:id/key`: a new key, told here and never again; the one before stops at once.
 * - `POST /api/api-clients/:id/revoke`: the key stops at once.
 */
export const apiClientEndpoints: Endpoint[] = [
  { path: '/:id/key', method: 'post', handler: answering(makeKey) },
  { path: '/:id/revoke', method: 'post', handler: answering(revoke) },
]

async function makeKey(req: PayloadRequest): Promise<Response> {
  const client = await changeable(req)
  const key = newApiKey()
  const data = { state: 'active', keyHash: hashOfKey(key), keyStart: shownStartOf(key) } as const
  await write(req, client, data)
  await recordAudit(req, { deed: hasHadKey(client) ? 'keyRenewed' : 'keyMade', ...about(client) })
  return json({ key, ...stateOf({ ...client, ...data }) }, 201)
}

async function revoke(req: PayloadRequest): Promise<Response> {
  const client = await changeable(req)
  const data = { state: hasHadKey(client) ? 'revoked' : 'noKey', keyHash: null } as const
  await write(req, client, data)
  await recordAudit(req, { deed: 'keyRevoked', ...about(client) })
  return json(stateOf({ ...client, ...data }))
}

async function changeable(req: PayloadRequest): Promise<ApiClient> {
  if (scopeOf(roleOf(req.user), 'api-clients', 'update') === null) throw new Refusal('notAllowed', 'problems.notAllowed', 403)
  const id = String(req.routeParams?.id)
  return req.payload.findByID({ collection: 'api-clients', id, depth: 0, overrideAccess: false, user: req.user, req })
}

/** Below Payload's operations, which would tell the same change in the audit log once more. */
const write = (req: PayloadRequest, { id }: ApiClient, data: Partial<ApiClient>) =>
  req.payload.db.updateOne({ collection: 'api-clients', id, data, returning: false })

const hasHadKey = ({ state }: ApiClient) => state === 'active' || state === 'revoked'

const about = ({ id }: ApiClient) => ({ entity: 'api-clients', document: id })

const stateOf = ({ state, keyStart, lastUsedOn }: ApiClient) => ({ state, keyStart, lastUsedOn: lastUsedOn ?? null })
