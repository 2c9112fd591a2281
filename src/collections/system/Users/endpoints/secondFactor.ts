import type { Endpoint, PayloadRequest } from 'payload'
import type { AuditAction } from '../../../../domain/audit'
import { roleOf } from '../../../../access/roles'
import { recordAudit } from '../../../../audit'
import { answering, Refusal } from '../../../../errors'
import { translator } from '../../../../i18n'
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
  if (isOn(await factorOf(req.payload, user.id))) throw refusal(req, 'alreadyOn', 409)
  return json(await beginSetUp(req.payload, user))
}

async function confirm(req: PayloadRequest): Promise<Response> {
  const user = loggedIn(req)
  const code = await codeIn(req)
  await countCode(req, user.id)
  const recoveryCodes = await confirmSetUp(req.payload, user.id, code)
  if (!recoveryCodes) throw refusal(req, 'codeWrong')
  await codeSucceeded(req.payload, user.id)
  await record(req, 'secondFactorOn', user.id)
  return json({ recoveryCodes })
}

async function renew(req: PayloadRequest): Promise<Response> {
  const { user } = await proved(req)
  // Read again: a recovery code that was just used has changed it.
  const factor = await factorOf(req.payload, user.id)
  const recoveryCodes = isOn(factor) ? await renewCodes(req.payload, factor) : null
  if (!recoveryCodes) throw refusal(req, 'changedMeanwhile', 409)
  await record(req, 'recoveryCodesMade', user.id)
  return json({ recoveryCodes })
}

async function switchOff(req: PayloadRequest): Promise<Response> {
  const { user } = await proved(req)
  if (await isDemandedOf(req.payload, user.role)) throw refusal(req, 'mustBeOn', 409)
  await forgetFactor(req.payload, user.id)
  await record(req, 'secondFactorOff', user.id)
  return json({ on: false })
}

async function reset(req: PayloadRequest): Promise<Response> {
  const user = accountIn(req)
  if (roleOf(req.user) !== 'administrator') throw refusal(req, 'onlyAdministrators', 403)
  if (req.user?.id === user) throw refusal(req, 'ownByCode', 409)
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
  if (!isOn(factor)) throw refusal(req, 'notOn', 409)
  const code = await codeIn(req)
  await countCode(req, user.id)
  const way = await isProved(req.payload, factor, code)
  if (!way) throw refusal(req, 'codeWrong')
  await codeSucceeded(req.payload, user.id)
  if (way === 'recovery') await record(req, 'recoveryCodeUsed', user.id)
  return { user, factor }
}

function loggedIn(req: PayloadRequest): User {
  if (req.user?.collection === 'users') return req.user
  throw new Refusal('notAllowed', translator(req.i18n.language)('problems.notAllowed'), 403)
}

async function codeIn(req: PayloadRequest): Promise<string> {
  const { code } = await bodyOf(req)
  if (typeof code === 'string' && code.trim() !== '') return code
  throw refusal(req, 'codeMissing')
}

type Reason = 'alreadyOn' | 'changedMeanwhile' | 'codeMissing' | 'codeWrong' | 'mustBeOn' | 'notOn' | 'onlyAdministrators' | 'ownByCode'

function refusal(req: PayloadRequest, reason: Reason, status = 400): Refusal {
  const words = translator(req.i18n.language)(`login.${reason}`)
  return new Refusal(reason, words, status, status === 400 ? [{ field: 'code', detail: words }] : [])
}

const record = (req: PayloadRequest, deed: AuditAction, document: string, numbers?: Record<string, number>) =>
  recordAudit(req, { deed, entity: 'users', document, ...(numbers ? { numbers } : {}) })
