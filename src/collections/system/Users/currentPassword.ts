import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'
import { demandCurrentPassword } from '../../../login'

interface Change {
  id?: string
  where?: Where
  data?: Record<string, unknown>
}

/**
 * Has whoever changes what an account is logged in to with, its address or its password, give their own current
 * password with it, as `currentPassword`: an open login must not be enough to take an account over, one's own or, for an
 * administrator, another's (docs/decisions/0042). Links in mails choose a password without it.
 */
export const askForCurrentPassword: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'update' || overrideAccess) return args
  const change: Change = args
  const { currentPassword, ...data } = change.data ?? {}
  if (req.user?.collection === 'users' && (await changesLogin(req, { ...change, data })))
    await demandCurrentPassword(req, req.user.id, currentPassword)
  return { ...args, data }
}

/** A form sends the address along however little was changed; a password only where there is a new one. */
async function changesLogin(req: PayloadRequest, { data = {}, id, where }: Change): Promise<boolean> {
  if (data.password !== undefined && data.password !== null && data.password !== '') return true
  if (data.email === undefined) return false
  const whose: Where = id === undefined ? (where ?? {}) : { id: { equals: id } }
  const { payload, user } = req
  // Of those that the user may not read nothing is said: that they may not change them either is said after this.
  const { docs } = await payload.find({
    collection: 'users',
    where: whose,
    depth: 0,
    pagination: false,
    select: { email: true },
    overrideAccess: false,
    user,
  })
  return docs.some(({ email }) => email !== plainAddress(data.email))
}

/** As Payload keeps it. */
const plainAddress = (email: unknown): unknown => (typeof email === 'string' ? email.trim().toLowerCase() : email)
