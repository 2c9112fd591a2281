import type { PayloadRequest } from 'payload'
import { mayDo } from '../access/permissions'
import { roleOf } from '../access/roles'
import { Refusal } from '../errors'

/** Lets only those on who may import, and so undo an import. @throws Refusal 401 or 403 */
export function refuseOthers({ user }: PayloadRequest): void {
  if (mayDo(roleOf(user), 'importContacts')) return
  throw new Refusal('notAllowed', 'problems.notAllowed', user ? 403 : 401)
}

/** Answers about contacts are kept nowhere on the way. */
export const notKept = { 'cache-control': 'no-store' }
