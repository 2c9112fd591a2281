import { accountingOf, sqliteClient } from '../../../src/database'
import { make } from '../../support/fixtures'
import { mailRoom } from '../../support/mailings'
import { addressOf, makeManyContacts } from '../../support/manyContacts'
import { startSpets } from '../../support/spets'
import { until } from '../../support/until'
import { peakMemory } from '../peakMemory'
import { startBenchWorker } from '../worker'

/** What preparing one audience cost. */
export interface AudienceResult {
  database: string
  candidates: number
  excluded: number
  seconds: number
  perSecond: number
  /** The most memory that was ever resident in the worker that did it. */
  peakMegabytes: number
}

/** How long one audience may take, in milliseconds. */
const limit = 1_800_000

/** How many addresses that must not be written to there are among them. */
const suppressions = 100

/**
 * Lets a worker process prepare a newsletter for many contacts: from the moment that it takes it on until all rows
 * are written. Its mail server cannot be reached, so that nothing else is measured.
 */
export async function measureAudience(database: 'sqlite' | 'mongodb', recipients: number): Promise<AudienceResult> {
  const spets = await startSpets(database)
  const { payload } = spets
  const room = mailRoom(() => spets)
  await room.publisher()
  await room.contact({ email: 'first@bench.example' })
  const { id: segment } = await make(payload).segment({ question: { email: { contains: 'bench.example' } } })
  const dispatch = await room.confirm(await room.newsletterTo([], { segments: [segment] }))
  await makeManyContacts(payload, recipients - 1, 'many.bench.example')
  for (let number = 1; number <= suppressions; number += 1)
    await make(payload).suppression({ address: addressOf(number, 'many.bench.example') })
  // As if the person had seen them all: what is measured is the worker's part.
  const { scheduledFor } = await room.dispatch(dispatch)
  await payload.update({
    collection: 'dispatches',
    id: dispatch,
    data: { confirmedCount: recipients, scheduledFor: new Date(Date.now() + 3_600_000).toISOString() },
  })
  if (database === 'sqlite') await sqliteClient(payload).execute('analyze')

  const worker = startBenchWorker(spets.settings, { smtpUrl: 'smtp://127.0.0.1:9', connections: 1 })
  try {
    await worker.ready
    await payload.update({ collection: 'dispatches', id: dispatch, data: { scheduledFor: scheduledFor ?? new Date().toISOString() } })
    const status = async () => (await room.dispatch(dispatch)).status
    await until('the worker has taken it on', async () => (await status()) !== 'scheduled', limit)
    const begun = performance.now()
    await until('all rows are written', async () => (await status()) === 'sending', limit)
    const seconds = (performance.now() - begun) / 1000
    const { candidates, excludedTotal } = await accountingOf(payload, dispatch)
    if (candidates !== recipients || excludedTotal !== suppressions) throw new Error(`${candidates} rows, ${excludedTotal} excluded`)
    return {
      database,
      candidates,
      excluded: excludedTotal,
      seconds,
      perSecond: candidates / seconds,
      peakMegabytes: peakMemory(worker.pid),
    }
  } finally {
    await worker.stop()
    await spets.close()
  }
}
