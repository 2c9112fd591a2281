import type { Config } from 'payload'
import { roleOf } from './access/roles'

/**
 * Payload's own jobs, for what is small and periodic: publishing at a set time. The worker runs them.
 * Nobody may queue, cancel or run jobs from outside.
 */
export const publishDueNews: Config['jobs'] = {
  access: { cancel: () => false, queue: ({ req }) => roleOf(req.user) !== 'public', run: () => false },
  deleteJobOnComplete: true,
}
