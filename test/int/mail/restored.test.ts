import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { heartbeatsOf } from '../../../src/database'
import { RestoreDetection, workOnce } from '../../../src/mail'
import { backUp } from '../../support/backup'
import { clientFor } from '../../support/clients'
import { mailRoom } from '../../support/mailings'
import { startMailServer, type TestMailServer } from '../../support/smtp'
import { databasesHere, onEachDatabase, type Spets, startSpets } from '../../support/spets'
import { until } from '../../support/until'
import { startWorker, whileRuns, type WorkerProcess } from '../../support/worker'

const limit = 240_000

describe.each(databasesHere())('a database that is put back from a copy (%s)', (kind) => {
  let spets: Spets
  let server: TestMailServer
  let worker: WorkerProcess | undefined
  /** Called with how many messages the server has got. */
  let onMail: (taken: number) => void = () => undefined
  const room = mailRoom(() => spets)

  beforeAll(async () => {
    server = await startMailServer({
      answerTo: (_mail, taken) => {
        onMail(taken)
        return 'accept'
      },
    })
    spets = await startSpets(kind, { smtpUrl: server.url })
    await room.publisher()
  })
  afterEach(async () => {
    worker?.kill('SIGKILL')
    await worker?.end
  })
  afterAll(async () => {
    await spets.close()
    await server.close()
  })

  const beats = async () => (await heartbeatsOf(spets.payload))?.beats ?? 0
  const start = (): WorkerProcess => (worker = startWorker(spets.settings))
  const stop = async (running: WorkerProcess) => {
    running.kill('SIGTERM')
    expect(await running.end).toMatchObject({ code: 0, signal: null })
  }
  /** A newsletter of which some have got theirs. */
  const halfSent = async (count: number, sent: number): Promise<string> => {
    const stopping = new AbortController()
    const dispatch = await room.confirm(await room.newsletterTo(await room.contacts(count)))
    const before = server.mails.length
    onMail = (taken) => {
      if (taken === before + sent) stopping.abort()
    }
    spets.settings.smtpConnections = 1
    await workOnce(spets.payload, { worker: 'half', signal: stopping.signal })
    onMail = () => undefined
    expect(await room.accounting(dispatch)).toMatchObject({ accepted: sent, queued: count - sent })
    return dispatch
  }

  it(
    'sends nothing old by itself: what was on its way waits for a person, who lets it go on',
    async () => {
      await new RestoreDetection(spets.payload).beat()
      const done = await room.send(await room.newsletterTo(await room.contacts(1)))
      const begun = await halfSent(5, 2)
      const atOnce = await room.confirm(await room.newsletterTo(await room.contacts(3)))
      const later = new Date(Date.now() + 7 * 86_400_000)
      const set = await room.confirm(await room.newsletterTo(await room.contacts(1)), { at: later, timed: true })
      const copy = await backUp(spets)

      const first = start()
      await whileRuns(
        first,
        until('all have got theirs', () => server.mails.length === 1 + 5 + 3, limit),
      )
      await stop(first)
      expect(await room.dispatch(atOnce)).toMatchObject({ status: 'completed' })
      const seen = await beats()

      spets = await copy.restore()
      expect(await beats()).toBeLessThan(seen)
      expect(await room.dispatch(atOnce)).toMatchObject({ status: 'scheduled' })
      server.mails.length = 0
      const second = start()
      await whileRuns(
        second,
        until('the worker has beaten', async () => (await beats()) > seen, limit),
      )
      await stop(second)
      expect(server.mails).toEqual([])
      for (const dispatch of [begun, atOnce, set])
        expect(await room.dispatch(dispatch)).toMatchObject({ status: 'paused', pauseReason: 'restored' })
      expect(await room.dispatch(done)).toMatchObject({ status: 'completed' })

      // Another worker has nothing to say about it any more, and what a person lets go on goes on.
      const client = await clientFor(spets, { role: 'communicator' })
      const goOn = async (dispatch: string, body: object = {}) => {
        const answer = await client.post(`/dispatches/${dispatch}/resume`, body)
        expect(answer.status, answer.text).toBe(200)
      }
      await goOn(begun)
      await goOn(set, { confirmedCount: 1 })
      expect(await room.dispatch(set)).toMatchObject({ status: 'scheduled', scheduledFor: later.toISOString() })
      const third = start()
      await whileRuns(
        third,
        until('the rest have got theirs', () => server.mails.length === 3, limit),
      )
      await stop(third)
      expect(await room.dispatch(begun)).toMatchObject({ status: 'completed' })
      expect(await room.dispatch(atOnce)).toMatchObject({ status: 'paused' })
      expect(await room.dispatch(set)).toMatchObject({ status: 'scheduled' })
      await goOn(atOnce, { confirmedCount: 3 })
      await room.work()
      expect(server.mails).toHaveLength(6)
      const { docs } = await spets.payload.find({ collection: 'audit-events', where: { deed: { equals: 'pause' } }, pagination: false })
      expect(docs.map(({ document }) => document).toSorted()).toEqual([begun, atOnce, set].toSorted())
    },
    limit,
  )
})

onEachDatabase(
  'the heartbeat of workers',
  (spets) => {
    const room = mailRoom(spets)
    const payload = () => spets().payload
    const folders: string[] = []
    let home: string

    beforeAll(async () => {
      home = spets().settings.dataFolder
      await room.publisher()
    })
    beforeEach(async () => {
      await payload().db.deleteMany({ collection: 'heartbeats', where: { id: { exists: true } } })
      await payload().update({ collection: 'dispatches', where: { id: { exists: true } }, data: { status: 'cancelled' } })
      newMachine()
    })
    afterAll(() => {
      spets().settings.dataFolder = home
      for (const folder of folders) rmSync(folder, { recursive: true, force: true })
    })

    /** From here on the workers stand on a machine that remembers nothing. */
    const newMachine = () => {
      const folder = mkdtempSync(join(tmpdir(), 'spets-machine-'))
      folders.push(folder)
      spets().settings.dataFolder = folder
    }
    const detection = () => new RestoreDetection(payload())
    const file = () => readdirSync(spets().settings.dataFolder).filter((name) => name.startsWith('heartbeat-'))
    const counted = async () => (await heartbeatsOf(payload()))?.beats
    const write = (data: Record<string, unknown>) =>
      payload().db.updateOne({ collection: 'heartbeats', where: { key: { equals: 'workers' } }, data })
    const lastWas = (minutesAgo: number) => write({ at: new Date(Date.now() - minutesAgo * 60_000).toISOString() })
    const confirmed = async (at?: Date) => room.confirm(await room.newsletterTo(await room.contacts(1)), at ? { at, timed: true } : {})
    const statusOf = async (dispatch: string) => (await room.dispatch(dispatch)).status

    it('is counted once each, however many beat at once, and never takes the others for a copy', async () => {
      const dispatch = await confirmed()
      const hearts = [detection(), detection(), detection()]
      for (let turn = 0; turn < 5; turn += 1) await Promise.all(hearts.map((each) => each.beat()))
      expect(await counted()).toBe(15)
      expect(file()).toHaveLength(1)
      expect(await statusOf(dispatch)).toBe('scheduled')
    })

    it('tells a live worker too that the database was put back under it, once', async () => {
      const beating = detection()
      for (let turn = 0; turn < 3; turn += 1) await beating.beat()
      const [now, later] = [await confirmed(), await confirmed(new Date(Date.now() + 86_400_000))]
      await write({ beats: 2 })
      await beating.beat()
      expect([await statusOf(now), await statusOf(later)]).toEqual(['paused', 'paused'])
      const next = await confirmed()
      await beating.beat()
      await detection().beat()
      expect(await statusOf(next)).toBe('scheduled')
    })

    it('is said again after a kill before all was made to wait', async () => {
      const beating = detection()
      await beating.beat()
      await beating.beat()
      await write({ beats: 1 })
      const dispatch = await confirmed()
      // Killed here, before anything was done: the numbers stand as they did.
      await detection().beat()
      expect(await statusOf(dispatch)).toBe('paused')
    })

    it('on a machine that remembers nothing goes on beside others that are alive', async () => {
      await detection().beat()
      const dispatch = await confirmed()
      newMachine()
      await lastWas(4)
      await detection().beat()
      expect(await statusOf(dispatch)).toBe('scheduled')
      expect(file()).toHaveLength(1)
    })

    it('on a machine that remembers nothing, with nobody alive, has what is due wait, and what is set for later be', async () => {
      await detection().beat()
      const [now, later] = [await confirmed(new Date(Date.now() - 60_000)), await confirmed(new Date(Date.now() + 86_400_000))]
      newMachine()
      await lastWas(6)
      await detection().beat()
      expect(await room.dispatch(now)).toMatchObject({ status: 'paused', pauseReason: 'restored' })
      expect(await statusOf(later)).toBe('scheduled')
    })

    it('after more than an hour without any has what is due wait, since the folder may have been put back with the database', async () => {
      await detection().beat()
      const dispatch = await confirmed(new Date(Date.now() - 1000))
      await lastWas(61)
      await detection().beat()
      expect(await statusOf(dispatch)).toBe('paused')
    })

    it('of a new installation lets everything go', async () => {
      const dispatch = await confirmed()
      await detection().beat()
      expect(await statusOf(dispatch)).toBe('scheduled')
      expect(await counted()).toBe(1)
    })

    it('is counted all the same where it cannot be remembered, or what is remembered cannot be read', async () => {
      await detection().beat()
      writeFileSync(join(spets().settings.dataFolder, file()[0] ?? ''), 'not a number')
      await detection().beat()
      spets().settings.dataFolder = '/dev/null/nowhere'
      await detection().beat()
      expect(await counted()).toBe(3)
    })
  },
  { logLevel: 'silent' },
)
