import type { Config, Payload, Where } from 'payload'

/**
 * Payload's own jobs, for what is small and periodic: publishing at a set time. One worker runs them.
 * Nobody may queue, run or cancel jobs from outside: the admin UI queues a publishing by itself, and the job
 * publishes with the rights of whoever set the time.
 */
export const publishing: Config['jobs'] = {
  access: { cancel: () => false, queue: () => false, run: () => false },
  deleteJobOnComplete: true,
}

/** Publishes what was set to be published by now. */
export async function publishDue(payload: Payload): Promise<void> {
  await payload.jobs.run({ limit: 50, silent: true })
}

/** A job whose process died counts as being run for ever; a worker that starts sets such jobs free. */
export async function releaseStaleJobs(payload: Payload): Promise<void> {
  const where: Where = { processing: { equals: true } }
  await payload.update({ collection: 'payload-jobs', where, data: { processing: false } })
}
