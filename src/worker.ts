import { hostname } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { forgetApplications } from './collections/actors/Contacts/forgetApplications'
import { inboundHandlers } from './collections/mailings/IncomingMails/inboundHandlers'
import { forgetNeeds } from './collections/meetings/needs/store'
import { forgetSignUps } from './collections/meetings/signUp/apply'
import { finishMerges, forgetOldMerges } from './collections/actors/ContactMerges/keep'
import { renewDerived } from './collections/actors/Contacts/renewDerived'
import { clearOldCounters, renewStatistics } from './database'
import { readSettings, settingsOf } from './env'
import { renewNames } from './globals'
import { forgetOldImports, importRunner } from './imports'
import { mailboxReader } from './inbound'
import { forgetSettled, keepPublishing, releaseStaleJobs } from './jobs'
import { logConsole, logLine } from './log'
import { forgetOldLogins } from './login'
import { keepNewFilesToOwner } from './ownerOnly'
import {
  dropChangedApprovals,
  forgetOldRecipients,
  RestoreDetection,
  keyRemarks,
  remindResponsible,
  sendPlannedMails,
  tellPromoted,
  workOnce,
} from './mail'
import { tellOfArchive } from './collections/mailings/Dispatches/tellOfArchive'
import { forgetOldMessages, keepSending, tellWhatWasLeft } from './webhooks'

/** How long an idle worker waits before it looks again, in milliseconds. */
const pause = 1_000

/** How often the small periodic things are looked at, in milliseconds. */
const period = 15_000

/** How often it is looked whether somebody is to be reminded, in milliseconds. */
const reminderPeriod = 5 * 60_000

keepNewFilesToOwner()
const { logFormat } = readSettings()
logConsole(logFormat)

const stopping = new AbortController()
let wake: () => void = () => undefined

/** Stopping is asked for, never forced: the message under way is finished and its end is written. */
function stop() {
  stopping.abort()
  wake()
}

// Before anything else, so that a signal during the start is not lost.
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
// Whoever started it is gone, however. The channel to it alone keeps no worker alive.
process.on('disconnect', stop)
process.channel?.unref()

const idle = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    wake = () => {
      clearTimeout(timer)
      resolve()
    }
  })

async function run() {
  const payload = await getPayload({ config })
  const sender = { worker: `${hostname()}-${process.pid}-${Date.now()}`, signal: stopping.signal }
  await releaseStaleJobs(payload)
  logLine(logFormat, 30, 'A worker has started', { worker: sender.worker, database: settingsOf(payload).database.kind })
  await attempt(payload, async () => {
    for (const remark of await keyRemarks(payload)) payload.logger.warn(remark)
    return false
  })
  const detection = new RestoreDetection(payload)
  // Before anything is sent: the database may have been put back from a copy.
  while (!stopping.signal.aborted && !(await beat(payload, detection))) await idle(pause)
  const beating = keepBeating(payload, detection)
  const publishing = keepPublishing(payload, stopping.signal)
  const telling = keepSending(payload, stopping.signal)
  const imports = importRunner(payload, stopping.signal)
  const mailbox = mailboxReader(payload, inboundHandlers, () => stopping.signal.aborted)
  let nextPeriod = -Infinity
  while (!stopping.signal.aborted) {
    const busy = await attempt(payload, async () => {
      await renewNames(payload)
      return workOnce(payload, sender)
    })
    mailbox.look()
    imports.look()
    // Counted by what no one sets back.
    if (performance.now() >= nextPeriod) {
      nextPeriod = performance.now() + period
      await attempt(payload, () => doPeriodic(payload))
    }
    if (!busy && !stopping.signal.aborted) await idle(pause)
  }
  await mailbox.ended()
  await imports.ended()
  await beating
  await publishing
  await telling
  await payload.destroy()
}

/** Beats beside the sending, which may take long, and a last time when the worker ends. */
async function keepBeating(payload: Payload, detection: RestoreDetection): Promise<void> {
  const { signal } = stopping
  while (!signal.aborted) {
    await wait(period, undefined, { signal }).catch((error: unknown) => {
      // Being asked to stop ends the wait as an error, and is none.
      if (!signal.aborted) throw error
    })
    await beat(payload, detection)
  }
}

/** @returns whether the database took it */
const beat = (payload: Payload, detection: RestoreDetection): Promise<boolean> =>
  attempt(payload, async () => {
    await detection.beat()
    return true
  })

async function doPeriodic(payload: Payload): Promise<boolean> {
  await forgetSettled(payload)
  await tellWhatWasLeft(payload, new Date())
  await tellOfArchive(payload, new Date())
  await forgetOldMessages(payload, new Date())
  await finishMerges(payload)
  await forgetOldMerges(payload)
  await forgetApplications(payload)
  await forgetSignUps(payload, new Date())
  await forgetNeeds(payload, new Date())
  await renewDerived(payload)
  await dropChangedApprovals(payload)
  await clearOldCounters(payload)
  await renewStatistics(payload)
  await forgetOldLogins(payload)
  await forgetOldImports(payload)
  await forgetOldRecipients(payload, new Date())
  await remindNowAndThen(payload)
  await sendPlannedMails(payload, new Date())
  await tellPromoted(payload, new Date())
  return false
}

let nextReminders = -Infinity

/** Who is to be reminded today is seldom asked, since all that is planned is read for it. */
async function remindNowAndThen(payload: Payload): Promise<void> {
  if (performance.now() < nextReminders) return
  nextReminders = performance.now() + reminderPeriod
  await remindResponsible(payload, new Date())
}

/** What fails is logged and tried again on the next round: a worker lives on. */
async function attempt(payload: Payload, work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work()
  } catch (error) {
    payload.logger.error(error)
    return false
  }
}

await run()
