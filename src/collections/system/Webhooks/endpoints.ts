import type { Endpoint, PayloadRequest } from 'payload'
import { scopeOf } from '../../../access/permissions'
import { roleOf } from '../../../access/roles'
import { recordAudit } from '../../../audit'
import { answering, Refusal } from '../../../errors'
import { json } from '../../../http'
import type { Webhook } from '../../../payload-types'
import { newMessageId, newSecret, sealedSecret, sendAgain, sendTo, whyInWords } from '../../../webhooks'

/**
 * - `GET /api/webhooks/:id/secret`: whether there is one.
 * - `POST /api/webhooks/:id/secret`: a new secret, told here and never again; the one before stops at once.
 * - `POST /api/webhooks/:id/test`: sends a message that says nothing, and how that went.
 */
export const webhookEndpoints: Endpoint[] = [
  { path: '/:id/secret', method: 'get', handler: answering(tellWhether) },
  { path: '/:id/secret', method: 'post', handler: answering(makeSecret) },
  { path: '/:id/test', method: 'post', handler: answering(test) },
]

/** `POST /api/webhook-deliveries/:id/again`: sends a message once more, from the first attempt on. */
export const webhookDeliveryEndpoints: Endpoint[] = [{ path: '/:id/again', method: 'post', handler: answering(again) }]

async function tellWhether(req: PayloadRequest): Promise<Response> {
  const { secret } = await changeable(req)
  return json({ hasSecret: Boolean(secret) })
}

async function makeSecret(req: PayloadRequest): Promise<Response> {
  const { id, secret: before } = await changeable(req)
  const secret = newSecret()
  const data = { secret: sealedSecret(req.payload, id, secret) }
  await req.payload.db.updateOne({ collection: 'webhooks', id, data, returning: false })
  await recordAudit(req, { deed: before ? 'keyRenewed' : 'keyMade', entity: 'webhooks', document: id })
  return json({ secret }, 201)
}

async function test(req: PayloadRequest): Promise<Response> {
  const webhook = await changeable(req)
  if (!webhook.secret) throw new Refusal('noSecret', 'webhooks.noSecret', 409)
  const now = new Date()
  const outcome = await sendTo(req.payload, webhook, newMessageId(), { type: 'test', timestamp: now.toISOString(), data: {} }, now)
  const { status, taken } = outcome
  return json({ taken, status, why: whyInWords(outcome, req.i18n.language) })
}

async function again(req: PayloadRequest): Promise<Response> {
  mustMay(req)
  const id = String(req.routeParams?.id)
  const where = { id: { equals: id } }
  const found = await req.payload.db.findOne<{ id: string }>({ collection: 'webhook-deliveries', where, req })
  if (!found) throw new Refusal('notFound', 'problems.notFound', 404)
  await sendAgain(req.payload, id)
  await recordAudit(req, { deed: 'update', entity: 'webhook-deliveries', document: id, fields: ['state'] })
  return json({ state: 'waiting', attempts: 0 })
}

/** Below Payload's operations, which show the secret to nobody. */
async function changeable(req: PayloadRequest): Promise<Webhook> {
  mustMay(req)
  const where = { id: { equals: String(req.routeParams?.id) } }
  const found = await req.payload.db.findOne<Webhook>({ collection: 'webhooks', where, req })
  if (!found) throw new Refusal('notFound', 'problems.notFound', 404)
  return found
}

/** @throws Refusal 403 */
function mustMay({ user }: PayloadRequest): void {
  if (scopeOf(roleOf(user), 'webhooks', 'update') === null) throw new Refusal('notAllowed', 'problems.notAllowed', 403)
}
