import {
  AuthenticationError,
  type CollectionAfterErrorHook,
  type CollectionAfterLoginHook,
  type CollectionAfterLogoutHook,
  type CollectionBeforeOperationHook,
  LockedAuth,
  type PayloadRequest,
} from 'payload'
import { recordAudit } from './record'

/** Remembers the address that somebody tries to log in with, for `recordLoginFailure`. */
export const noteLoginAddress: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const { data } = args as { data?: { email?: unknown } }
  req.context.loginAddress = typeof data?.email === 'string' ? data.email.trim().toLowerCase() : ''
  return args
}

export const recordLogin: CollectionAfterLoginHook = async ({ collection, req, user }) => {
  await recordAudit({ payload: req.payload, user: { ...user, collection: 'users' } }, event('login', collection.slug, user.id))
}

export const recordLogout: CollectionAfterLogoutHook = async ({ collection, req }) => {
  if (req.user) await recordAudit(req, event('logout', collection.slug, req.user.id))
}

/** Records a refused login with the account that it was about, if there is such an account. */
export const recordLoginFailure: CollectionAfterErrorHook = async ({ collection, context, error, req }) => {
  if (!(error instanceof AuthenticationError || error instanceof LockedAuth)) return undefined
  if (typeof context.loginAddress !== 'string') return undefined
  const account = await accountOf(context.loginAddress, req)
  const deed = error instanceof LockedAuth ? 'lockedOut' : 'loginFailed'
  await recordAudit({ payload: req.payload }, { ...event(deed, collection?.slug ?? 'users', account), by: 'unknown' })
  return undefined
}

const event = <Name extends string>(deed: Name, entity: string, document: string | number | null) => ({ deed, entity, document })

async function accountOf(email: string, req: PayloadRequest): Promise<string | null> {
  const where = { email: { equals: email } }
  const user = await req.payload.db.findOne<{ id: string }>({ collection: 'users', where, req, select: { email: true } })
  return user?.id ?? null
}
