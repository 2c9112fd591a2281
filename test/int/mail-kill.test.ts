import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Contact } from '../../src/payload-types'
import { make } from '../support/fixtures'
import { mailRoom, permission } from '../support/mailings'
import { type Answer, startMailServer, type TestMailServer } from '../support/smtp'
import { onEachDatabase } from '../support/spets'
import { until } from '../support/until'
import { startWorker, whileRuns, type WorkerProcess } from '../support/worker'

const limit = 120_000

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

  /** Contacts in numbers, by the short way into the database. */
  const contactsAt = async (domain: string, count: number, changes: Partial<Contact> = {}): Promise<void> => {
    for (let number = 1; number <= count; number += 1) {
      const email = `${changes.status ?? 'active'}-${number}@${domain}`
      const permissions = [permission('newsletter'), permission('invitation')].map((row) => ({ ...row, id: crypto.randomUUID() }))
      const data = { kind: 'person', name: `Contact ${number}`, email, address: email, language: 'sv', status: 'active', permissions }
      await payload().db.create({ collection: 'contacts', data: { ...data, ...changes } })
    }
  }

  const segmentAt = async (domain: string): Promise<string[]> => [
    (await make(payload()).segment({ question: { email: { contains: `@${domain}` } } })).id,
  ]

  /** Waits until a dispatch is completed; its accounting must add up each time it is looked at. */
  const untilCompleted = (dispatch: string) =>
    until('the dispatch is completed', async () => {
      await room.accounting(dispatch)
      return (await room.dispatch(dispatch)).status === 'completed'
    }, limit)

  const everyoneAt = (domain: string, count: number) =>
    Array.from({ length: count }, (_, index) => `active-${index + 1}@${domain}`).toSorted()

  it('that is killed twice in the middle of 500 loses nobody and sends nobody two', async () => {
    await contactsAt('many.example', 500)
    await contactsAt('many.example', 10, { status: 'left' })
    const dispatch = await room.confirm(await room.newsletterTo([], { segments: await segmentAt('many.example') }))
    const killAt = [100, 250]
    onMessage = (taken) => {
      if (!killAt.includes(taken)) return 'accept'
      worker?.kill('SIGKILL')
      return 'silence'
    }

    for (const taken of killAt) {
      expect(await start().end).toEqual({ code: null, signal: 'SIGKILL', errors: '' })
      expect(server.mails.length).toBeGreaterThanOrEqual(taken)
      expect(await room.accounting(dispatch)).toMatchObject({ candidates: 510, excluded: { left: 10 } })
    }
    await whileRuns(start(), untilCompleted(dispatch))

    const accounting = await room.accounting(dispatch)
    expect(accounting).toMatchObject({ candidates: 510, excludedTotal: 10, queued: 0, sending: 0, deferred: 0, failed: 0, cancelled: 0 })
    expect(accounting.accepted + accounting.uncertain).toBe(500)
    expect(accounting.uncertain).toBeGreaterThanOrEqual(killAt.length)
    expect(accounting.uncertain).toBeLessThanOrEqual(killAt.length * spets().settings.smtpConnections)

    const taken = server.recipients()
    expect(taken).toHaveLength(new Set(taken).size)
    const uncertain = await room.deliveries(dispatch, { state: { equals: 'uncertain' } })
    const reached = new Set([...taken, ...uncertain.map(({ address }) => address)])
    expect([...reached].toSorted()).toEqual(everyoneAt('many.example', 500))
  }, limit)

  it('that is killed while it prepares, and then asked to stop while it sends, leaves nothing undone', async () => {
    await contactsAt('meeting.example', 200)
    const meeting = await room.meetingWith([], { segments: await segmentAt('meeting.example') })
    const dispatch = await room.confirm(meeting)
    const invited = async () =>
      (await payload().count({ collection: 'invitations', where: { meeting: { equals: meeting.id } } })).totalDocs
    onMessage = (taken) => {
      if (taken === 40) worker?.kill('SIGTERM')
      return 'accept'
    }

    const first = start()
    await whileRuns(first, until('some are invited', async () => (await invited()) > 0, limit))
    first.kill('SIGKILL')
    await first.end
    expect(await room.dispatch(dispatch)).toMatchObject({ status: 'preparing' })
    expect(await invited()).toBeLessThan(200)
    expect(server.mails).toEqual([])

    const second = start()
    await whileRuns(second, until('the server has taken some', () => server.mails.length >= 40, limit))
    const asked = Date.now()
    expect(await second.end).toMatchObject({ code: 0, signal: null, errors: '' })
    expect(Date.now() - asked).toBeLessThan(10_000)
    expect(server.mails.length).toBeLessThan(200)
    expect(await room.accounting(dispatch)).toMatchObject({
      candidates: 200,
      accepted: server.mails.length,
      queued: 200 - server.mails.length,
    })

    await room.work()
    expect(await room.accounting(dispatch)).toMatchObject({ candidates: 200, accepted: 200 })
    expect(server.recipients().toSorted()).toEqual(everyoneAt('meeting.example', 200))
    expect(await invited()).toBe(200)
  }, limit)
})
