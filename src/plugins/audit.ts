import type { CollectionConfig, GlobalConfig } from 'payload'
import {
  noteLoginAddress,
  notePassword,
  noteRestoring,
  recordAccountChange,
  recordChange,
  recordDelete,
  recordGlobalChange,
  recordLogin,
  recordLoginFailure,
  recordLogout,
} from '../audit'
import { isClosed, policiesOf } from '../policies'

/** The collection with all that users do to its documents written in the audit log. */
export function withAudit(collection: CollectionConfig): CollectionConfig {
  const { audit = 'users' } = policiesOf(collection)
  if (isClosed(collection) || audit === 'nobody') return collection
  const { hooks = {} } = collection
  const always = audit === 'everybody'
  const recorded: CollectionConfig = {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [noteRestoring, ...(hooks.beforeOperation ?? [])],
      afterChange: [...(hooks.afterChange ?? []), recordChange({ always })],
      afterDelete: [...(hooks.afterDelete ?? []), recordDelete({ always })],
    },
  }
  return isLoggedInTo(collection) ? withLogins(recorded) : recorded
}

/** The global with all that users change in it written in the audit log. */
export const withGlobalAudit = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), recordGlobalChange] },
})

/** People log in with a password; programs with a key, of which the use is noted on it. */
const isLoggedInTo = ({ auth }: CollectionConfig): boolean => Boolean(auth) && !(typeof auth === 'object' && auth.disableLocalStrategy)

function withLogins({ hooks = {}, ...users }: CollectionConfig): CollectionConfig {
  return {
    ...users,
    hooks: {
      ...hooks,
      beforeOperation: [noteLoginAddress, ...(hooks.beforeOperation ?? [])],
      beforeChange: [...(hooks.beforeChange ?? []), notePassword],
      afterChange: [...(hooks.afterChange ?? []), recordAccountChange],
      afterLogin: [...(hooks.afterLogin ?? []), recordLogin],
      afterLogout: [...(hooks.afterLogout ?? []), recordLogout],
      // Before the hook that waits out the time that a refusal takes.
      afterError: [recordLoginFailure, ...(hooks.afterError ?? [])],
    },
  }
}
