import { APIError, type CollectionAfterOperationHook, type CollectionBeforeLoginHook, type PayloadRequest } from 'payload'
import { recordAudit } from '../audit'
import type { SetUp } from '../domain/login/setUp'
import { translator } from '../i18n'
import type { User } from '../payload-types'
import { codeSucceeded, countCode } from './limits'
import { beginSetUp, confirmSetUp, factorOf, isDemandedOf, isOn, isProved } from './secondFactor'

/** What is left to do before the login is a login. `setUp` when the publisher demands what the user lacks. */
type SecondStep = { step: 'code' } | ({ step: 'setUp' } & Partial<SetUp>)

/** The password was right, and something is missing or wrong after it. */
class SecondStepMissing extends APIError<SecondStep & { wrong?: boolean }> {
  constructor(req: PayloadRequest, key: 'codeNeeded' | 'setUpNeeded' | 'codeWrong', step: SecondStep) {
    super(translator(req.i18n.language)(`login.${key}`), 401, { ...step, ...(key === 'codeWrong' ? { wrong: true } : {}) }, true)
  }
}

/**
 * Stands between a right password and a session, on whatever way the login came: Payload takes the session
 * back when this throws. The code comes as `code` beside the password. Whoever must have a second factor and
 * has none sets it up here, before there is any session.
 * @throws APIError 401 with what is missing as its data
 */
export const demandSecondFactor: CollectionBeforeLoginHook<User> = async ({ req, user }) => {
  const code = codeIn(req)
  const factor = await factorOf(req.payload, user.id)
  if (isOn(factor)) {
    if (!code) throw new SecondStepMissing(req, 'codeNeeded', { step: 'code' })
    await countCode(req, user.id)
    const way = await isProved(req.payload, factor, code)
    if (!way) return refuse(req, user, { step: 'code' })
    await codeSucceeded(req.payload, user.id)
    if (way === 'recovery') await record(req, user, 'recoveryCodeUsed')
    return user
  }
  if (!(await isDemandedOf(req.payload, user.role))) return user
  return setUpFirst(req, user, code)
}

/** Adds the recovery codes of a second factor that was set up in this login, which are shown once. */
export const tellRecoveryCodes: CollectionAfterOperationHook = ({ operation, req, result }) => {
  const { recoveryCodes } = req.context
  return operation === 'login' && recoveryCodes ? { ...(result as object), recoveryCodes } : result
}

async function setUpFirst(req: PayloadRequest, user: User, code: string | null): Promise<User> {
  if (!code) throw new SecondStepMissing(req, 'setUpNeeded', { step: 'setUp', ...(await beginSetUp(req.payload, user)) })
  await countCode(req, user.id)
  const codes = await confirmSetUp(req.payload, user.id, code)
  if (!codes) return refuse(req, user, { step: 'setUp' })
  await codeSucceeded(req.payload, user.id)
  await record(req, user, 'secondFactorOn')
  req.context.recoveryCodes = codes
  return user
}

async function refuse(req: PayloadRequest, user: User, step: SecondStep): Promise<never> {
  await recordAudit({ payload: req.payload }, { deed: 'loginFailed', entity: 'users', document: user.id, by: 'unknown' })
  throw new SecondStepMissing(req, 'codeWrong', step)
}

const record = ({ payload }: PayloadRequest, user: User, deed: 'recoveryCodeUsed' | 'secondFactorOn') =>
  recordAudit({ payload, user: { ...user, collection: 'users' } }, { deed, entity: 'users', document: user.id })

function codeIn({ data }: PayloadRequest): string | null {
  const code: unknown = data?.code
  return typeof code === 'string' && code.trim() !== '' ? code : null
}
