import type { CollectionConfig, GlobalConfig } from 'payload'
import { isClosed } from '../fields/closed'
import { notePassword, recordAccountChange } from './accounts'
import { noteRestoring, recordChange, recordDelete, recordGlobalChange } from './hooks'
import { noteLoginAddress, recordLogin, recordLoginFailure, recordLogout } from './logins'

/** Written by machine alone, beside what is closed, and the log itself. */
const unrecorded = new Set(['audit-events', 'deliveries', 'dispatches', 'incoming-mails', 'term-tombstones'])

/** Recorded whoever does it, also with no user behind it: they decide who may do what. */
const alwaysRecorded = new Set(['users', 'api-clients'])

/** The collection with all that users do to its documents written in the audit log. */
export function withAudit(collection: CollectionConfig): CollectionConfig {
  if (isClosed(collection) || unrecorded.has(collection.slug)) return collection
  const { hooks = {}, slug } = collection
  const always = alwaysRecorded.has(slug)
  const recorded: CollectionConfig = {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [noteRestoring, ...(hooks.beforeOperation ?? [])],
      afterChange: [...(hooks.afterChange ?? []), recordChange({ always })],
      afterDelete: [...(hooks.afterDelete ?? []), recordDelete({ always })],
    },
  }
  return slug === 'users' ? withLogins(recorded) : recorded
}

/** The global with all that users change in it written in the audit log. */
export const withGlobalAudit = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), recordGlobalChange] },
})

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
