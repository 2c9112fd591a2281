import { execFileSync } from 'node:child_process'
import Database from 'libsql'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { sqliteClient } from '../../../src/database'
import { cancelDispatch, pauseDispatch, resumeDispatch } from '../../../src/mail'
import { mailRoom } from '../../support/mailings'
import { makeManyContacts } from '../../support/manyContacts'
import { startProxy } from '../../support/proxy'
import { type Behaviour, startMailServer, type TestMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'
import { until } from '../../support/until'
import { clockAhead, startWorker, whileRuns, type WorkerProcess } from '../../support/worker'

const limit = 240_000

/** How long the database is away, in milliseconds. */
const away = 30_000

/** How long a slow server thinks about each recipient, in milliseconds. */
const slow = 60

/** Whether nobody holds the file of an embedded database for writing; anybody may write to the other kind at any time. */
function isWritable({ kind, url }: { kind: string; url: string }): boolean {
  if (kind !== 'sqlite') return true
  const database = new Database(url.replace(/^file:/, ''))
  try {
    database.exec('pragma busy_timeout = 100')
    database.exec('begin immediate')
    database.exec('rollback')
    return true
  } catch (error) {
    if (error instanceof Error && error.message.includes('locked')) return false
    throw error
  } finally {
    database.close()
  }
}

onEachDatabase('sending survives', (spets) => {
  const room = mailRoom(spets)
  const payload = () => spets().payload
  const servers: TestMailServer[] = []
  const workers: WorkerProcess[] = []

  beforeAll(room.publisher)
  afterEach(async () => {
    for (const worker of workers.splice(0)) {
      worker.kill('SIGKILL')
      await worker.end
    }
    await Promise.all(servers.splice(0).map((server) => server.close()))
    await payload().updateGlobal({ slug: 'mail-settings', data: { perMinute: null, domainLimits: [] } })
    await payload().update({ collection: 'dispatches', where: { status: { equals: 'sending' } }, data: { status: 'cancelled' } })
  })
  afterAll(() => {
    spets().settings.smtpConnections = 2
  })

  const serve = async (behaviour: Behaviour = {}): Promise<TestMailServer> => {
    const server = await startMailServer(behaviour)
    servers.push(server)
    spets().settings.smtpUrl = server.url
    return server
  }
  const slowly: Behaviour = { onRcptTo: (_address, _session, callback) => void setTimeout(callback, slow) }

  const start = (changes: Partial<ReturnType<typeof spets>['settings']> = {}, surroundings = {}): WorkerProcess => {
    const worker = startWorker({ ...spets().settings, ...changes }, surroundings)
    workers.push(worker)
    return worker
  }

  const confirmedFor = async (count: number, domain: string) => {
    await makeManyContacts(payload(), count, domain)
    return room.confirm(await room.newsletterTo([], { segments: [await room.segmentAt(domain)] }))
  }
  /** A process that is stopped while it writes to SQLite's file keeps everybody from writing: that is another test's. */
  const stopBetweenWrites = (worker: WorkerProcess) =>
    until(
      'it is stopped between two writes',
      () => {
        worker.kill('SIGSTOP')
        if (isWritable(spets().settings.database)) return true
        worker.kill('SIGCONT')
        return false
      },
      limit,
    )
  const untilStatus = (dispatch: string, wanted: string) =>
    until(`the dispatch is ${wanted}`, async () => (await room.dispatch(dispatch)).status === wanted, limit)
  const once = (server: TestMailServer) => expect(server.recipients()).toHaveLength(new Set(server.recipients()).size)

  describe('a person who', () => {
    it.each(['pause', 'cancel'] as const)(
      'says %s while two workers send: nothing more is begun within five seconds',
      async (what) => {
        const server = await serve(slowly)
        const dispatch = await confirmedFor(300, `${what}-two.example`)
        const [first, second] = [start(), start()]
        await whileRuns(
          first,
          until('some are taken', () => server.mails.length >= 10, limit),
        )
        const doc = await room.dispatch(dispatch)
        expect(await (what === 'pause' ? pauseDispatch(payload(), doc) : cancelDispatch(payload(), doc))).toBe(true)
        const asked = Date.now()
        await whileRuns(
          second,
          until('nothing is being sent', async () => (await room.accounting(dispatch)).sending === 0, limit),
        )
        expect(Date.now() - asked).toBeLessThan(5_000)
        const { accepted, cancelled, queued } = await room.accounting(dispatch)
        expect(accepted).toBeLessThan(300)
        expect(what === 'pause' ? queued : cancelled).toBe(300 - accepted)
        if (what === 'cancel') return
        expect(await resumeDispatch(payload(), await room.dispatch(dispatch))).toBe(true)
        await whileRuns(first, untilStatus(dispatch, 'completed'))
        expect(await room.accounting(dispatch)).toMatchObject({ accepted: 300 })
        once(server)
      },
      limit,
    )

    it(
      'invites to a meeting while a newsletter runs: the invitations pass it',
      async () => {
        const server = await serve(slowly)
        spets().settings.smtpConnections = 1
        const newsletter = await confirmedFor(60, 'long.example')
        const invited = await room.contacts(3)
        const meeting = await room.meetingWith(invited)
        const worker = start()
        await whileRuns(
          worker,
          until('it runs', () => server.mails.length >= 3, limit),
        )
        const invitation = await room.confirm(meeting)
        await whileRuns(worker, untilStatus(invitation, 'completed'))
        expect((await room.accounting(newsletter)).queued).toBeGreaterThan(0)
        await whileRuns(worker, untilStatus(newsletter, 'completed'))
        expect(server.mails).toHaveLength(63)
        once(server)
      },
      limit,
    )
  })

  it(
    'a worker that is stopped past its lease and continued: its rows are uncertain meanwhile, and nobody gets two',
    async () => {
      const server = await serve(slowly)
      spets().settings.smtpConnections = 2
      const dispatch = await confirmedFor(60, 'stopped.example')
      const asleep = start()
      await whileRuns(
        asleep,
        until('some are taken', () => server.mails.length >= 5, limit),
      )
      await stopBetweenWrites(asleep)
      const other = start()
      await whileRuns(other, untilStatus(dispatch, 'completed'))
      const { accepted, uncertain } = await room.accounting(dispatch)
      expect(accepted + uncertain).toBe(60)
      expect(uncertain).toBeLessThanOrEqual(2)
      asleep.kill('SIGCONT')
      asleep.kill('SIGTERM')
      expect(await asleep.end).toMatchObject({ code: 0 })
      // What it had in its hands it knows best, and says so. What it had not begun it leaves, since its time is over.
      const after = await room.accounting(dispatch)
      expect(after.accepted).toBe(server.mails.length)
      expect(after.accepted + after.uncertain).toBe(60)
      once(server)
    },
    limit,
  )

  it(
    'a worker that is asked to stop while the server holds a message: it ends within ten seconds, and only that is uncertain',
    async () => {
      const server = await serve({ ...slowly, answerTo: (_mail, taken) => (taken === 5 ? 'silence' : 'accept') })
      spets().settings.smtpConnections = 2
      const dispatch = await confirmedFor(60, 'held.example')
      const worker = start()
      await whileRuns(
        worker,
        until('one is held', () => server.mails.length >= 8, limit),
      )
      const asked = Date.now()
      worker.kill('SIGTERM')
      expect(await worker.end).toMatchObject({ code: 0 })
      expect(Date.now() - asked).toBeLessThan(10_000)
      expect(await room.accounting(dispatch)).toMatchObject({ sending: 0, uncertain: 1 })
      await whileRuns(start(), untilStatus(dispatch, 'completed'))
      expect(await room.accounting(dispatch)).toMatchObject({ accepted: 59, uncertain: 1 })
      once(server)
    },
    limit,
  )

  describe('a limit', () => {
    it(
      'of the sender, shared by all workers and kept over restarts',
      async () => {
        const server = await serve()
        await payload().updateGlobal({ slug: 'mail-settings', data: { perMinute: 24 } })
        const dispatch = await room.confirm(await room.newsletterTo(await room.contacts(6)))
        await room.work('one')
        await room.work('two')
        expect(server.mails).toHaveLength(2)
        const waiting = await room.deliveries(dispatch, { state: { equals: 'queued' } })
        for (const { nextAttemptAt } of waiting) expect(new Date(nextAttemptAt ?? 0).getTime() - Date.now()).toBeLessThanOrEqual(5_000)
        await until('all are sent', async () => (await room.work('three'), server.mails.length === 6), limit)
        once(server)
      },
      limit,
    )

    it(
      'of a recipient’s domain, which keeps nobody else waiting',
      async () => {
        const server = await serve()
        await payload().updateGlobal({ slug: 'mail-settings', data: { domainLimits: [{ domain: 'Narrow.example', perMinute: 12 }] } })
        const narrow = await Promise.all([1, 2, 3].map((number) => room.contact({ email: `n${number}@narrow.example` })))
        const dispatch = await room.confirm(await room.newsletterTo([...narrow, ...(await room.contacts(3))]))
        await room.work()
        expect(server.recipients().filter((address) => address.endsWith('@narrow.example'))).toHaveLength(1)
        expect(await room.accounting(dispatch)).toMatchObject({ accepted: 4, queued: 2 })
      },
      limit,
    )
  })

  it(
    'a clock that is put back after a worker died: nobody waits for what was ahead, and nobody gets two',
    async () => {
      const server = await serve(slowly)
      spets().settings.smtpConnections = 2
      const dispatch = await confirmedFor(60, 'clock.example')
      const ahead = start({}, clockAhead(2_400))
      await whileRuns(
        ahead,
        until('some are taken', () => server.mails.length >= 5, limit),
      )
      ahead.kill('SIGKILL')
      await ahead.end
      await whileRuns(start(), untilStatus(dispatch, 'completed'))
      const { accepted, uncertain } = await room.accounting(dispatch)
      expect(accepted + uncertain).toBe(60)
      expect(uncertain).toBeLessThanOrEqual(2)
      once(server)
    },
    limit,
  )

  /** Makes the database useless to a worker in the middle of a dispatch, and useful again; what was on its way may still arrive. */
  const without = async (worker: WorkerProcess, server: TestMailServer, end: () => unknown, isLongEnough: () => boolean) => {
    await until('the worker has tried in vain', () => worker.hasSaid('The database did not take'), limit)
    const taken = server.mails.length
    await whileRuns(worker, until('it has been away long enough', isLongEnough, limit))
    expect(server.mails.length - taken).toBeLessThanOrEqual(spets().settings.smtpConnections)
    await end()
  }
  const allOnce = async (dispatch: string, server: TestMailServer) => {
    expect(await room.accounting(dispatch)).toMatchObject({ accepted: 60, uncertain: 0 })
    expect(server.mails).toHaveLength(60)
    once(server)
  }

  it(
    'a database that is away for half a minute: everyone gets it once',
    async () => {
      const server = await serve(slowly)
      const dispatch = await confirmedFor(60, 'away.example')
      const { database } = spets().settings
      const far = spets().database === 'mongodb' ? new URL(database.url) : null
      const proxy = far && (await startProxy(far.hostname, Number(far.port)))
      if (far && proxy) far.port = String(proxy.port)
      const worker = start(far ? { database: { ...database, url: far.href } } : {})
      await whileRuns(
        worker,
        until('some are taken', () => server.mails.length >= 10, limit),
      )
      // On SQLite whoever holds the only lock for writing keeps all others out.
      await (proxy ? proxy.cut() : sqliteClient(payload()).execute('begin immediate'))
      const begun = performance.now()
      const back = () => (proxy ? proxy.mend() : sqliteClient(payload()).execute('rollback'))
      await without(worker, server, back, () => performance.now() - begun > away)
      await whileRuns(worker, untilStatus(dispatch, 'completed'))
      worker.kill('SIGKILL')
      await worker.end
      await proxy?.close()
      await allOnce(dispatch, server)
    },
    limit,
  )

  it(
    'a disk that takes nothing more: everyone gets it once, when there is room again',
    async ({ skip }) => {
      skip(spets().database === 'mongodb' || process.platform !== 'linux', 'the disk is its server’s, or prlimit is lacking')
      const server = await serve(slowly)
      const dispatch = await confirmedFor(60, 'full.example')
      const worker = start()
      const mayWrite = (bytes: string) => execFileSync('prlimit', ['--pid', String(worker.pid), `--fsize=${bytes}:unlimited`])
      await whileRuns(
        worker,
        until('some are taken', () => server.mails.length >= 10, limit),
      )
      // The system refuses it every write to a file, as a full disk does.
      mayWrite('0')
      const begun = performance.now()
      await without(
        worker,
        server,
        () => mayWrite('unlimited'),
        () => performance.now() - begun > 3_000,
      )
      await whileRuns(worker, untilStatus(dispatch, 'completed'))
      await allOnce(dispatch, server)
    },
    limit,
  )
})
