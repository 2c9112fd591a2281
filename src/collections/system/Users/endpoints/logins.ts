import type { Endpoint, PayloadRequest } from 'payload'
import { roleOf } from '../../../../access/roles'
import { recordAudit } from '../../../../audit'
import { answering, Refusal } from '../../../../errors'
import { endLogins, loginsOf, sidOf } from '../../../../login'
import { json } from '../../../../http'

/**
 * - `GET /api/users/:id/logins`: where the account is logged in; for its owner and administrators
 * - `POST /api/users/:id/logins/end` with `{login}`: ends that one; without: all but the one that asks
 */
export const loginEndpoints: Endpoint[] = [
  { path: '/:id/logins', method: 'get', handler: answering(list) },
  { path: '/:id/logins/end', method: 'post', handler: answering(end) },
]

async function list(req: PayloadRequest): Promise<Response> {
  const user = accountIn(req)
  return json({ logins: await loginsOf(req.payload, user, sidOf(req.user)) })
}

async function end(req: PayloadRequest): Promise<Response> {
  const user = accountIn(req)
  const { login } = await bodyOf(req)
  const own = sidOf(req.user)
  const count = await endLogins(req.payload, user, (sid) => (login === undefined ? sid !== own : sid === login))
  if (count > 0) await recordAudit(req, { deed: 'sessionsEnded', entity: 'users', document: user, numbers: { sessions: count } })
  return json({ ended: count, logins: await loginsOf(req.payload, user, own) })
}

/** The account that a request is about: the user's own, or for administrators any. @throws Refusal 403 */
export function accountIn(req: PayloadRequest): string {
  const id = String(req.routeParams?.id)
  const isOwn = req.user?.collection === 'users' && req.user.id === id
  if (isOwn || roleOf(req.user) === 'administrator') return id
  throw new Refusal('notAllowed', 'problems.notAllowed', 403)
}

/** What a request says, or nothing. @throws Refusal 400 when it is no JSON */
export async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  const text = (await req.text?.()) ?? ''
  if (text === '') return {}
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body === 'object' && body !== null) return { ...body }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new Refusal('badRequest', 'problems.badRequest')
}
