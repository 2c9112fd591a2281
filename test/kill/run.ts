import { ended, runWorker } from '../../src/cli/children'
import { addsUp } from '../../src/domain/accounting'
import { accountingOf } from '../../src/database'
import { addressOf, makeManyContacts } from '../support/manyContacts'
import { mailRoom } from '../support/mailings'
import type { Spets } from '../support/spets'
import { until } from '../support/until'
import { type CountingServer, startCountingServer } from './server'

export interface KillOptions {
  recipients: number
  kills: number
  workers: number
  /** Connections that each worker opens. */
  connections?: number
  /** How long all of it may take, in milliseconds. */
  limit?: number
}

/** What a run has shown. The promise: lost and duplicates 0, uncertain at most openAtKills. */
export interface KillReport {
  database: string
  recipients: number
  kills: number
  lost: number
  duplicates: number
  uncertain: number
  openAtKills: number
}

/** Whether a run has kept the promise. */
export const isKept = ({ duplicates, lost, openAtKills, uncertain }: KillReport): boolean =>
  lost === 0 && duplicates === 0 && uncertain <= openAtKills

/** How long a worker may hold what it has claimed, in seconds: others wait for it after each kill. */
const leaseSeconds = 4

interface Worker {
  name: string
  kill(): void
  end: Promise<unknown>
}

/**
 * Sends a newsletter to many over worker processes that are killed (SIGKILL) at random moments and started again,
 * and compares what a real SMTP server took with what the deliveries say.
 * @throws Error when the accounting does not add up at any moment, or it takes too long
 */
export async function killAndCount(
  spets: Spets,
  { recipients, kills, workers, connections = 4, limit = 600_000 }: KillOptions,
): Promise<KillReport> {
  const { payload, settings, database } = spets
  const room = mailRoom(() => spets)
  const domain = `kill-${Date.now()}.example`
  const server = await startCountingServer()
  const running: Worker[] = []
  let started = 0
  const start = () => running.push(startWorker(spets, server, `worker-${(started += 1)}.example`, connections))
  try {
    await room.publisher()
    await makeManyContacts(payload, recipients, domain)
    const dispatch = await room.confirm(await room.newsletterTo([], { segments: [await room.segmentAt(domain)] }))
    settings.smtpUrl = server.url
    for (let number = 0; number < workers; number += 1) start()

    let openAtKills = 0
    for (const takenBefore of momentsFor(recipients, kills)) {
      await until(`the server has taken ${takenBefore}`, async () => server.taken() >= takenBefore || (await isCompleted()), limit)
      const [victim] = running.splice(Math.floor(Math.random() * running.length), 1)
      if (!victim) throw new Error('No worker is running')
      openAtKills += server.connectionsOf(victim.name)
      victim.kill()
      await victim.end
      await mustAddUp()
      start()
    }
    await until('the dispatch is completed', isCompleted, limit)
    return { database, recipients, kills, ...(await outcome(dispatch)), openAtKills }

    async function isCompleted(): Promise<boolean> {
      await mustAddUp()
      return (await room.dispatch(dispatch)).status === 'completed'
    }

    async function mustAddUp(): Promise<void> {
      // First whether it is frozen: rows still come for as long as it is not.
      const isFrozen = ['sending', 'completed'].includes((await room.dispatch(dispatch)).status)
      const accounting = await accountingOf(payload, dispatch)
      if (!addsUp(accounting) || (isFrozen && accounting.candidates !== recipients))
        throw new Error(`The accounting does not add up: ${JSON.stringify(accounting)}`)
    }
  } finally {
    for (const worker of running) worker.kill()
    await Promise.all(running.map(({ end }) => end))
    await server.close()
  }

  async function outcome(dispatch: string) {
    const rows = await room.deliveries(dispatch)
    const states = new Map(rows.map(({ address, state }) => [address, state]))
    let lost = 0
    let duplicates = 0
    for (let number = 1; number <= recipients; number += 1) {
      const address = addressOf(number, domain)
      const times = server.timesTaken(address)
      if (times > 1) duplicates += 1
      // Uncertain is an answer; accepted must be true; anything else means that somebody was forgotten.
      const state = states.get(address)
      if (state !== 'uncertain' && !(state === 'accepted' && times > 0)) lost += 1
    }
    return { lost, duplicates, uncertain: rows.filter(({ state }) => state === 'uncertain').length }
  }
}

/** How many messages have been taken when the kills come: spread over the whole, each at a moment of chance. */
const momentsFor = (recipients: number, kills: number): number[] =>
  Array.from({ length: kills }, (_, index) => Math.floor(((index + Math.random()) / (kills + 1)) * recipients))

function startWorker({ settings }: Spets, server: CountingServer, name: string, connections: number): Worker {
  const child = runWorker({
    DEMO: '0',
    DATABASE_URL: settings.database.url,
    DATA_DIR: settings.dataFolder,
    PUBLIC_URL: settings.publicUrl,
    SECRET: settings.secret,
    // The name that a worker gives the server tells whose connections they are.
    SMTP_URL: `${server.url}?name=${name}`,
    SMTP_CONNECTIONS: String(connections),
    LEASE_SECONDS: String(leaseSeconds),
  })
  return { name, kill: () => child.kill('SIGKILL'), end: ended(child) }
}
