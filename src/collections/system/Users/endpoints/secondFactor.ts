import type { Endpoint, PayloadRequest } from 'payload'
import type { AuditAction } from '../../../../domain/audit'
import { roleOf } from '../../../../access/roles'
import { recordAudit } from '../../../../audit'
import { answering, Refusal, refusalAt } from '../../../../errors'
import {
  beginSetUp,
  codesLeft,
  codeSucceeded,
  confirmSetUp,
  countCode,
  endLogins,
  factorOf,
  forgetFactor,
  isDemandedOf,
  isOn,
  isProved,
  renewCodes,
} from '../../../../login'
import type { SecondFactor, User } from '../../../../payload-types'
import { accountIn, bodyOf } from './logins'
import { json } from '../../../../http'

/**
 * The second factor, for whoever is logged in:
 * - `GET /api/users/:id/second-factor`: whether it is on; for its owner and administrators
 * - `POST /api/users/second-factor/begin`: a new secret, which counts when it is confirmed
 * - `POST /api/users/second-factor/confirm` with `{code}`: on; answers with the recovery codes
 * - `POST /api/users/second-factor/renew` with `{code}`: new recovery codes
 * - `POST /api/users/second-factor/off` with `{code}`
 * - `POST /api/users/:id/second-factor/reset`: an administrator takes it from another, who lost it
 */
export const secondFactorEndpoints: Endpoint[] = [
  { path: '/:id/second-factor', method: 'get', handler: answering(tell) },
  { path: '/second-factor/begin', method: 'post', handler: answering(begin) },
  { path: '/second-factor/confirm', method: 'post', handler: answering(confirm) },
  { path: '/second-factor/renew', method: 'post', handler: answering(renew) },
  { path: '/second-factor/off', method: 'post', handler: answering(switchOff) },
  { path: '/:id/second-factor/reset', method: 'post', handler: answering(reset) },
]

async function tell(req: PayloadRequest): Promise<Response> {
  const user = accountIn(req)
  const factor = await factorOf(req.payload, user)
  const { role } = await req.payload.findByID({ collection: 'users', id: user, depth: 0 })
  return json({
    on: isOn(factor),
    since: isOn(factor) ? factor.since : null,
    codesLeft: isOn(factor) ? codesLeft(factor) : 0,
    demanded: await isDemandedOf(req.payload, role),
    own: req.user?.id === user,
  })
}

async function begin(req: PayloadRequest): Promise<Response> {
  const user = loggedIn(req)
  if (isOn(await factorOf(req.payload, user.id))) throw refusal('alreadyOn', 409)
  return json(await beginSetUp(req.payload, user))
}

async function confirm(req: PayloadRequest): Promise<Response> {
  const user = loggedIn(req)
  const code = await codeIn(req)
  await countCode(req, user.id)
  const recoveryCodes = await confirmSetUp(req.payload, user.id, code)
  if (!recoveryCodes) throw refusal('codeWrong')
  await codeSucceeded(req.payload, user.id)
  await record(req, 'secondFactorOn', user.id)
  return json({ recoveryCodes })
}

async function renew(req: PayloadRequest): Promise<Response> {
  const { user } = await proved(req)
  // Read again: a recovery code that was just used has changed it.
  const factor = await factorOf(req.payload, user.id)
  const recoveryCodes = isOn(factor) ? await renewCodes(req.payload, factor) : null
  if (!recoveryCodes) throw refusal('changedMeanwhile', 409)
  await record(req, 'recoveryCodesMade', user.id)
  return json({ recoveryCodes })
}

async function switchOff(req: PayloadRequest): Promise<Response> {
  const { user } = await proved(req)
  if (await isDemandedOf(req.payload, user.role)) throw refusal('mustBeOn', 409)
  await forgetFactor(req.payload, user.id)
  await record(req, 'secondFactorOff', user.id)
  return json({ on: false })
}

async function reset(req: PayloadRequest): Promise<Response> {
  const user = accountIn(req)
  if (roleOf(req.user) !== 'administrator') throw refusal('onlyAdministrators', 403)
  if (req.user?.id === user) throw refusal('ownByCode', 409)
  await forgetFactor(req.payload, user)
  await codeSucceeded(req.payload, user)
  const sessions = await endLogins(req.payload, user, () => true)
  await record(req, 'secondFactorReset', user, { sessions })
  return json({ on: false })
}

/** The user of the request, with a second factor that a code has just proved. @throws Refusal */
async function proved(req: PayloadRequest): Promise<{ user: User; factor: SecondFactor }> {
  const user = loggedIn(req)
  const factor = await factorOf(req.payload, user.id)
  if (!isOn(factor)) throw refusal('notOn', 409)
  const code = await codeIn(req)
  await countCode(req, user.id)
  const way = await isProved(req.payload, factor, code)
  if (!way) throw refusal('codeWrong')
  await codeSucceeded(req.payload, user.id)
  if (way === 'recovery') await record(req, 'recoveryCodeUsed', user.id)
  return { user, factor }
}

function loggedIn(req: PayloadRequest): User {
  if (req.user?.collection === 'users') return req.user
  throw new Refusal('notAllowed', 'problems.notAllowed', 403)
}

async function codeIn(req: PayloadRequest): Promise<string> {
  const { code } = await bodyOf(req)
  if (typeof code === 'string' && code.trim() !== '') return code
  throw refusal('codeMissing')
}

type Reason = 'alreadyOn' | 'changedMeanwhile' | 'codeMissing' | 'codeWrong' | 'mustBeOn' | 'notOn' | 'onlyAdministrators' | 'ownByCode'

const refusal = (reason: Reason, status = 400): Refusal =>
  status === 400 ? refusalAt(reason, 'code', `login.${reason}`, status) : new Refusal(reason, `login.${reason}`, status)

const record = (req: PayloadRequest, deed: AuditAction, document: string, numbers?: Record<string, number>) =>
  recordAudit(req, { deed, entity: 'users', document, ...(numbers ? { numbers } : {}) })
