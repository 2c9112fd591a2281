import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'
import { SMTPServer } from 'smtp-server'
import { accountingOf, sqliteClient } from '../../../src/database'
import { mailRoom } from '../../support/mailings'
import { makeManyContacts } from '../../support/manyContacts'
import { type Spets, startSpets } from '../../support/spets'
import { until } from '../../support/until'
import { peakMemory } from '../peakMemory'
import { type BenchWorker, startBenchWorker } from '../worker'
import { cpuSeconds, type Load, type Measured } from './measured'
import { startSink } from './sink'

const limit = 1_800_000

/** How often the end is looked for, in milliseconds: whoever looks takes time from those who send. */
const seldom = 250

/** A text that makes the mail as heavy as a newsletter with a dozen items. */
const paragraph = 'Styrkeområdena samlar kommuner, kluster, lärosäten och företag kring det vi är bäst på. '
const heavyBlocks = () => [{ blockType: 'quote' as const, text: paragraph.repeat(70), source: 'Exempel' }]

/** Sends a newsletter by worker processes as they are run in earnest, and measures from the moment that it may be sent to its end. */
export async function bySpets(database: 'sqlite' | 'mongodb', { connections, recipients, workers }: Load): Promise<Measured> {
  const spets = await startSpets(database)
  const { payload, settings } = spets
  const room = mailRoom(() => spets)
  await room.publisher()
  await makeManyContacts(payload, recipients, 'bench.example')
  const mailing = await room.newsletterTo([], { segments: [await room.segmentAt('bench.example')], blocks: heavyBlocks() })
  const bytesEach = await weigh(spets)
  const dispatch = await room.confirm(mailing)
  // Prepared by one worker that reaches no server, so that sending alone is measured.
  const preparing = startBenchWorker(settings, { smtpUrl: 'smtp://127.0.0.1:9', connections: 1 })
  await until('it is prepared', async () => (await room.dispatch(dispatch)).status === 'sending', limit)
  await preparing.stop()
  await payload.update({ collection: 'dispatches', id: dispatch, data: { status: 'paused', retryAt: null, retries: 0, problem: null } })
  if (database === 'sqlite') await sqliteClient(payload).execute('analyze')

  const sink = await startSink()
  const running = Array.from({ length: workers }, () =>
    startBenchWorker(settings, { smtpUrl: `smtp://127.0.0.1:${sink.port}`, connections }),
  )
  try {
    await Promise.all(running.map(({ ready }) => ready))
    const before = running.map(({ pid }) => cpuSeconds(pid))
    await payload.update({ collection: 'dispatches', id: dispatch, data: { status: 'sending' } })
    const begun = performance.now()
    await until('all are sent', async () => (await statusOf(payload, dispatch)) === 'completed', limit, seldom)
    const seconds = (performance.now() - begun) / 1000
    const accounting = await accountingOf(payload, dispatch)
    if (accounting.accepted !== recipients) throw new Error(`Not all were accepted: ${JSON.stringify(accounting)}`)
    return measured(running, before, recipients, seconds, bytesEach)
  } finally {
    await Promise.all(running.map((worker) => worker.stop()))
    sink.stop()
    await spets.close()
  }
}

function measured(
  running: readonly BenchWorker[],
  before: readonly number[],
  recipients: number,
  seconds: number,
  bytesEach: number,
): Measured {
  const cpu = running.reduce((sum, { pid }, index) => sum + cpuSeconds(pid) - (before[index] ?? 0), 0)
  return {
    perSecond: recipients / seconds,
    cpuSecondsPer1000: (cpu / recipients) * 1000,
    peakMegabytes: Math.max(...running.map(({ pid }) => peakMemory(pid))),
    bytesEach,
  }
}

async function statusOf(payload: Payload, id: string): Promise<string> {
  const { status } = await payload.findByID({ collection: 'dispatches', id, depth: 0, select: { status: true } })
  return status
}

/** How heavy one of its mails is, by sending one to a server that counts. */
async function weigh(spets: Spets): Promise<number> {
  let bytes = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData: (stream, _session, callback) => {
      stream.on('data', (chunk: Buffer) => (bytes += chunk.length))
      stream.on('end', () => callback())
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  spets.settings.smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  const room = mailRoom(() => spets)
  const one = await room.contact({ email: 'one@weighed.example' })
  await room.send(await room.newsletterTo([one], { blocks: heavyBlocks() }))
  await new Promise<void>((resolve) => server.close(() => resolve()))
  return bytes
}
