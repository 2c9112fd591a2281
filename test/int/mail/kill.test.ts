import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { killAndCount } from '../../kill/run'
import { mailRoom } from '../../support/mailings'
import { addressOf, makeManyContacts } from '../../support/manyContacts'
import { type Answer, startMailServer, type TestMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'
import { until } from '../../support/until'
import { startWorker, whileRuns, type WorkerProcess } from '../../support/worker'

const limit = 240_000

onEachDatabase('a worker process', (spets) => {
  const room = mailRoom(spets)
  const payload = () => spets().payload
  let server: TestMailServer
  let worker: WorkerProcess | undefined
  /** What the mail server does with a message, and to the worker meanwhile. */
  let onMessage: (taken: number) => Answer = () => 'accept'

  beforeAll(async () => {
    server = await startMailServer({ answerTo: (_mail, taken) => onMessage(taken) })
    spets().settings.smtpUrl = server.url
    await room.publisher()
  })
  afterEach(async () => {
    worker?.kill('SIGKILL')
    await worker?.end
    server.mails.length = 0
  })
  afterAll(async () => server.close())

  const start = (): WorkerProcess => (worker = startWorker(spets().settings))

  const everyoneAt = (domain: string, count: number) => Array.from({ length: count }, (_, index) => addressOf(index + 1, domain)).toSorted()

  it(
    'that is killed in the middle of sending, with another beside it, loses nobody and sends nobody two',
    async () => {
      const report = await killAndCount(spets(), { recipients: 400, kills: 3, workers: 2, limit })
      expect(report).toMatchObject({ lost: 0, duplicates: 0 })
      expect(report.uncertain).toBeLessThanOrEqual(report.openAtKills)
      spets().settings.smtpUrl = server.url
    },
    limit,
  )

  it(
    'that is killed while it prepares, and then asked to stop while it sends, leaves nothing undone',
    async () => {
      // So many that making their invitations takes a while: some hundred are made at a time.
      const many = 2_000
      await makeManyContacts(payload(), many, 'meeting.example')
      const meeting = await room.meetingWith([], { segments: [await room.segmentAt('meeting.example')] })
      const dispatch = await room.confirm(meeting)
      const invited = async () =>
        (await payload().count({ collection: 'invitations', where: { meeting: { equals: meeting.id } } })).totalDocs
      let asked = 0
      onMessage = (taken) => {
        if (taken === 40) {
          asked = Date.now()
          worker?.kill('SIGTERM')
        }
        return 'accept'
      }

      const first = start()
      await whileRuns(
        first,
        until('some are invited', async () => (await invited()) > 0, limit),
      )
      first.kill('SIGKILL')
      await first.end
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'preparing' })
      expect(await invited()).toBeLessThan(many)
      expect(server.mails).toEqual([])

      // It may have ended before anybody looks.
      expect(await start().end).toMatchObject({ code: 0, signal: null, errors: '' })
      expect(Date.now() - asked).toBeLessThan(10_000)
      expect(server.mails.length).toBeGreaterThanOrEqual(40)
      expect(server.mails.length).toBeLessThan(many)
      expect(await room.accounting(dispatch)).toMatchObject({
        candidates: many,
        accepted: server.mails.length,
        queued: many - server.mails.length,
      })

      await room.work()
      expect(await room.accounting(dispatch)).toMatchObject({ candidates: many, accepted: many })
      expect(server.recipients().toSorted()).toEqual(everyoneAt('meeting.example', many))
      expect(await invited()).toBe(many)
    },
    limit,
  )
})
