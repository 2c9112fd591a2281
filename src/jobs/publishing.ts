import { setTimeout as wait } from 'node:timers/promises'
import { type Config, createLocalReq, type Payload, type SanitizedConfig, type Where } from 'payload'
import { recordAudit } from '../audit'
import { compareAndSet } from '../database'
import { type Failure, failureFrom } from './failure'
import { tellOfFailure } from './tell'
import { SetTime } from './timeSet'

/**
 * Payload's own jobs, for publishing at a set time and nothing else. Nobody may queue, run or cancel jobs from outside:
 * the admin UI queues a publishing by itself, where whoever sets the time is asked for leave (`setTime.ts`), and one
 * worker does what is due, on behalf of the system.
 */
export const publishing: Config['jobs'] = {
  access: { cancel: () => false, queue: () => false, run: () => false },
  deleteJobOnComplete: true,
}

interface Job {
  id: string
  input?: SetTime
  totalTried?: number
}

/** How many are done in one round. */
const most = 50

/** How long is waited after each try that failed by a fault of ours, in milliseconds; then it has failed for good. */
const pauses = [60_000, 5 * 60_000, 15 * 60_000, 60 * 60_000]

/**
 * Publishes and takes back what was set for a time that has come. It was allowed when it was set, so that it is done
 * whoever has left since. What cannot be done is said to whoever set it; what failed by a fault of ours is tried again
 * before.
 */
export async function publishDue(payload: Payload): Promise<void> {
  const { docs } = await payload.find({ collection: 'payload-jobs', where: due(new Date()), sort: 'waitUntil', limit: most, depth: 0 })
  for (const job of docs as unknown as Job[]) if (await claim(payload, job.id)) await carryOut(payload, job)
}

/** How often it is looked whether a time has come at least, in milliseconds. */
const often = 1_000

/**
 * Publishes and takes back at the set times until it is asked to stop, beside all else that the worker does: a dispatch may
 * take long. Never fails: what goes wrong is logged.
 */
export async function keepPublishing(payload: Payload, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    let pause = often
    try {
      await publishDue(payload)
      pause = await untilNext(payload)
    } catch (error) {
      payload.logger.error(error)
    }
    await wait(pause, undefined, { signal }).catch((error: unknown) => {
      // Being asked to stop ends the wait as an error, and is none.
      if (!signal.aborted) throw error
    })
  }
}

/** How long until the next time that is set, but no longer than it may have been set in meanwhile. */
async function untilNext(payload: Payload): Promise<number> {
  const { docs } = await payload.db.find<{ waitUntil?: string }>({
    collection: 'payload-jobs',
    where: due(new Date(Date.now() + often)),
    sort: 'waitUntil',
    limit: 1,
    pagination: false,
  })
  const [next] = docs
  return next?.waitUntil ? Math.max(0, Date.parse(next.waitUntil) - Date.now()) : often
}

const due = (now: Date): Where => ({
  and: [
    { taskSlug: { equals: 'schedulePublish' } },
    { waitUntil: { less_than_equal: now.toISOString() } },
    { processing: { not_equals: true } },
    { hasError: { not_equals: true } },
  ],
})

const claim = (payload: Payload, id: string): Promise<boolean> =>
  compareAndSet(payload, 'payload-jobs', id, { processing: { not_equals: true } }, { processing: true })

async function carryOut(payload: Payload, job: Job): Promise<void> {
  const input = job.input ?? {}
  try {
    await change(payload, input)
  } catch (error) {
    const failure = await failureFrom(payload, error, input)
    await fail(payload, job, failure)
    if (failure.reason === 'internal') payload.logger.error({ err: error, msg: 'What was set for a time could not be done' })
    return
  }
  await payload.db.deleteMany({ collection: 'payload-jobs', where: { id: { equals: job.id } } })
  await record(payload, input)
}

async function change(payload: Payload, { type, locale, doc, global }: SetTime): Promise<void> {
  const _status = type === 'unpublish' ? 'draft' : 'published'
  const { locales } = payload.config.localization || { locales: [] }
  const one = type === 'unpublish' ? undefined : locales.find(({ code }) => code === locale)?.code
  const how = { depth: 0, overrideAccess: true, publishSpecificLocale: one as 'sv' | undefined, req: await createLocalReq({}, payload) }
  if (doc) await payload.update({ collection: doc.relationTo as 'news', id: doc.value, data: { _status }, ...how })
  if (global) await payload.updateGlobal({ slug: global, data: { _status } as object, ...how })
}

/** The log tells who had set the time; where they are gone, that it happened by itself. */
async function record(payload: Payload, { type = 'publish', doc, user }: SetTime): Promise<void> {
  if (!doc) return
  const setter = user ? await payload.findByID({ collection: 'users', id: user.value, depth: 0, disableErrors: true }) : null
  await recordAudit(
    { payload, user: setter && { ...setter, collection: 'users' } },
    { deed: type, entity: doc.relationTo, document: doc.value },
  )
}

async function fail(payload: Payload, { id, input = {}, totalTried = 0 }: Job, failure: Failure): Promise<void> {
  const pause = failure.reason === 'internal' ? pauses[totalTried] : undefined
  const again = pause === undefined ? { hasError: true } : { waitUntil: new Date(Date.now() + pause).toISOString() }
  const data = { processing: false, totalTried: totalTried + 1, error: failure, ...again }
  await payload.db.updateOne({ collection: 'payload-jobs', where: { id: { equals: id } }, data, returning: false })
  if (pause === undefined) await tellOfFailure(payload, input, failure)
}

/** A job whose process died counts as being run for ever; a worker that starts sets such jobs free. */
export async function releaseStaleJobs(payload: Payload): Promise<void> {
  const where: Where = { processing: { equals: true } }
  await payload.update({ collection: 'payload-jobs', where, data: { processing: false } })
}

/** Payload's own way of doing it, by whatever right whoever set it has by then, does the same. */
export async function withSystemPublishing(made: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await made
  const task = config.jobs.tasks?.find(({ slug }) => slug === 'schedulePublish')
  if (task)
    task.handler = async ({ input, req }) => {
      await change(req.payload, input as SetTime)
      return { output: {} }
    }
  return config
}
