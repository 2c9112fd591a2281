import { setImmediate } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { workOnce } from '../../../src/mail'
import { freePort } from '../../support/freePort'
import { mailRoom } from '../../support/mailings'
import { type Behaviour, smtpError, startMailServer, type TestMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('a mail server that', (spets) => {
  const room = mailRoom(spets)
  const payload = () => spets().payload
  const open: TestMailServer[] = []

  beforeAll(room.publisher)
  afterEach(async () => {
    await Promise.all(open.splice(0).map((server) => server.close()))
    // What a test has left unfinished must not be sent in the next one.
    await payload().update({ collection: 'dispatches', where: { status: { equals: 'sending' } }, data: { status: 'cancelled' } })
  })
  afterAll(() => {
    spets().settings.smtpConnections = 2
  })

  /** Starts a server and makes it the one that is sent to. */
  const serve = async (behaviour: Behaviour = {}, port = 0, query = ''): Promise<TestMailServer> => {
    const server = await startMailServer(behaviour, port)
    open.push(server)
    spets().settings.smtpUrl = server.url + query
    return server
  }

  const newsletterFor = async (count: number) => {
    const contacts = await room.contacts(count)
    const addresses = contacts.map(({ address }) => address ?? '').toSorted()
    return { addresses, mailing: await room.newsletterTo(contacts) }
  }

  /** Refuses one recipient and takes all others. */
  const refusing = (code: number, text: string, isRefused: (address: string) => boolean): Behaviour => ({
    onRcptTo: ({ address }, _session, callback) => callback(isRefused(address) ? smtpError(code, text) : undefined),
  })

  describe('cannot be reached', () => {
    it('leaves everyone queued and says so, and when it is up again everyone gets it once', async () => {
      const port = await freePort()
      spets().settings.smtpUrl = `smtp://127.0.0.1:${port}`
      const { addresses, mailing } = await newsletterFor(5)
      const dispatch = await room.send(mailing)
      expect(await room.accounting(dispatch)).toMatchObject({ candidates: 5, queued: 5 })
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'sending', problem: expect.stringMatching(/ECONNREFUSED/) as string })
      await room.work()
      expect(await room.inState(dispatch, 'queued')).toBe(5)

      const server = await serve({}, port)
      await room.whenRetried(dispatch)
      expect(server.recipients().toSorted()).toEqual(addresses)
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'completed', problem: null })
      await room.work()
      expect(server.mails).toHaveLength(5)
    })

    it('also when it answers but takes no more connections (421)', async () => {
      const server = await serve({ onConnect: (_session, callback) => callback(smtpError(421, 'Too busy')) })
      const dispatch = await room.send((await newsletterFor(3)).mailing)
      expect(await room.accounting(dispatch)).toMatchObject({ queued: 3 })
      expect((await room.dispatch(dispatch)).problem).toContain('421 Too busy')
      expect(server.mails).toEqual([])
    })

    it('also when it never greets', async () => {
      await serve({ onConnect: () => undefined }, 0, '?greetingTimeout=300')
      const dispatch = await room.send((await newsletterFor(2)).mailing)
      expect(await room.accounting(dispatch)).toMatchObject({ queued: 2 })
      expect((await room.dispatch(dispatch)).problem).toContain('Greeting never received')
    })
  })

  describe('refuses one recipient', () => {
    it('for good (550): that one has failed with what the server said, the others are accepted', async () => {
      const { addresses, mailing } = await newsletterFor(4)
      const server = await serve(refusing(550, 'No such user here', (address) => address === addresses[1]))
      const dispatch = await room.send(mailing)
      expect(await room.accounting(dispatch)).toMatchObject({ accepted: 3, failed: 1 })
      const [failed] = await room.deliveries(dispatch, { state: { equals: 'failed' } })
      expect(failed).toMatchObject({ address: addresses[1], response: '550 No such user here', attempts: 1 })
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'completed' })
      await room.work()
      expect(server.recipients().toSorted()).toEqual(addresses.filter((address) => address !== addresses[1]))
    })

    it('for now (450): that one is tried again later, and not before', async () => {
      const { addresses, mailing } = await newsletterFor(3)
      let asked = 0
      const server = await serve(refusing(450, 'Try later', (address) => address === addresses[0] && ++asked === 1))
      const dispatch = await room.send(mailing)
      const before = Date.now()
      const [deferred] = await room.deliveries(dispatch, { state: { equals: 'deferred' } })
      expect(deferred).toMatchObject({ address: addresses[0], response: '450 Try later', attempts: 1 })
      expect(new Date(deferred?.nextAttemptAt ?? 0).getTime()).toBeGreaterThan(before + 60_000)
      await room.work()
      expect([asked, server.mails.length]).toEqual([1, 2])
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'sending' })

      const due = { nextAttemptAt: new Date(before - 1000).toISOString() }
      await payload().update({ collection: 'deliveries', id: deferred?.id ?? '', data: due })
      await room.work()
      expect(server.recipients().toSorted()).toEqual(addresses)
      const [again] = await room.deliveries(dispatch, { address: { equals: addresses[0] } })
      expect(again).toMatchObject({ state: 'accepted', attempts: 2, messageId: deferred?.messageId })
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'completed' })
    })
  })

  describe('breaks off', () => {
    it('after the message and before its answer: nobody knows, and it is not sent again', async () => {
      const { addresses, mailing } = await newsletterFor(4)
      const server = await serve({ answerTo: ({ to }) => (to === addresses[2] ? 'hangUp' : 'accept') })
      const dispatch = await room.send(mailing)
      expect(await room.accounting(dispatch)).toMatchObject({ accepted: 3, uncertain: 1 })
      expect(await room.outcomes(dispatch)).toMatchObject({ [addresses[2] ?? '']: 'uncertain' })
      await room.work()
      await room.work()
      expect(server.recipients().toSorted()).toEqual(addresses)
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'completed' })
    })

    it('between two messages, each time: all are accepted at the first attempt', async () => {
      const { addresses, mailing } = await newsletterFor(6)
      const server = await serve({ answerTo: () => 'acceptAndClose' })
      const dispatch = await room.send(mailing)
      expect(server.recipients().toSorted()).toEqual(addresses)
      expect((await room.deliveries(dispatch)).map(({ state, attempts }) => [state, attempts])).toEqual(
        addresses.map(() => ['accepted', 1]),
      )
    })

    it('before the message has begun: it is tried again later', async () => {
      const { addresses, mailing } = await newsletterFor(1)
      const server = await serve({ onRcptTo: () => undefined }, 0, '?socketTimeout=300')
      const dispatch = await room.send(mailing)
      expect(await room.outcomes(dispatch)).toEqual({ [addresses[0] ?? '']: 'deferred' })
      expect(server.mails).toEqual([])
    })

    it('by falling silent with the whole message: it is cut off, and nobody knows', async () => {
      const { addresses, mailing } = await newsletterFor(2)
      await serve({ answerTo: () => 'silence' }, 0, '?socketTimeout=300')
      const dispatch = await room.send(mailing)
      expect(await room.outcomes(dispatch)).toEqual(Object.fromEntries(addresses.map((address) => [address, 'uncertain'])))
      expect((await room.deliveries(dispatch))[0]?.response).toContain('Timeout')
    })
  })

  describe('is sent to by several workers', () => {
    it.each([1, 4])('gets no address twice, over %i connections each', async (connections) => {
      spets().settings.smtpConnections = connections
      const server = await serve()
      const { addresses, mailing } = await newsletterFor(40)
      const dispatch = await room.confirm(mailing)
      const workUntilDone = async (worker: string) => {
        while (['scheduled', 'preparing', 'sending'].includes((await room.dispatch(dispatch)).status)) {
          await room.work(worker)
          // SQLite answers without leaving the event loop: the mail server in this process must have its turn.
          await setImmediate()
          await room.accounting(dispatch)
        }
      }
      await Promise.all(['one', 'two', 'three'].map(workUntilDone))
      expect(server.recipients().toSorted()).toEqual(addresses)
      expect(await room.accounting(dispatch)).toMatchObject({ candidates: 40, accepted: 40 })
    })
  })

  describe('is sent several dispatches', () => {
    it('gets those of the others, when one cannot be sent', async () => {
      const server = await serve()
      const broken = await room.confirm((await newsletterFor(1)).mailing)
      await room.work()
      await payload().update({ collection: 'dispatches', id: broken, data: { status: 'sending', content: { sv: {} } } })
      await payload().update({ collection: 'deliveries', where: { dispatch: { equals: broken } }, data: { state: 'queued' } })
      const { addresses, mailing } = await newsletterFor(2)
      await room.confirm(mailing)
      await expect(room.work()).rejects.toThrow()
      expect(server.recipients().toSorted()).toEqual(expect.arrayContaining(addresses))
      expect(await room.inState(broken, 'queued')).toBe(1)
    })
  })

  describe('gets mail from a worker that', () => {
    const sending = async (leaseUntil: Date) => {
      const dispatch = await room.confirm((await newsletterFor(1)).mailing)
      await serve({ onConnect: (_session, callback) => callback(smtpError(421, 'Not now')) })
      await room.work()
      const [row] = await room.deliveries(dispatch)
      const data = { state: 'sending', worker: 'gone', leaseUntil: leaseUntil.toISOString(), attempts: 1 } as const
      await payload().update({ collection: 'deliveries', id: row?.id ?? '', data })
      return { dispatch, server: await serve() }
    }

    it('died: when its lease has run out nobody knows, and it is not sent again', async () => {
      const { dispatch, server } = await sending(new Date(Date.now() - 1000))
      await room.whenRetried(dispatch)
      expect(await room.accounting(dispatch)).toMatchObject({ uncertain: 1, sending: 0 })
      expect((await room.deliveries(dispatch))[0]?.response).toBeTruthy()
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'completed' })
      expect(server.mails).toEqual([])
    })

    it('is still at it: its row is left alone', async () => {
      const { dispatch, server } = await sending(new Date(Date.now() + 60_000))
      await room.work()
      expect(await room.accounting(dispatch)).toMatchObject({ sending: 1, uncertain: 0 })
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'sending' })
      expect(server.mails).toEqual([])
    })

    describe('is still at it when its lease has run out', () => {
      const answered = async (answer: Error | undefined) => {
        const { addresses, mailing } = await newsletterFor(1)
        const dispatch = await room.confirm(mailing)
        const meanwhile = () =>
          payload().update({ collection: 'deliveries', where: { dispatch: { equals: dispatch } }, data: { state: 'uncertain' } })
        await serve({ onRcptTo: (_address, _session, callback) => void meanwhile().then(() => callback(answer)) })
        await room.work()
        return { dispatch, outcome: (await room.outcomes(dispatch))[addresses[0] ?? ''] }
      }

      it.each([
        ['accepted', undefined],
        ['failed', smtpError(550, 'No such user')],
      ])('what it was answered in the end counts: %s', async (state, answer) => {
        expect((await answered(answer)).outcome).toBe(state)
      })

      it('and to try again is then a person’s to say', async () => {
        const { dispatch, outcome } = await answered(smtpError(450, 'Try later'))
        expect(outcome).toBe('uncertain')
        expect(await room.dispatch(dispatch)).toMatchObject({ status: 'completed' })
      })
    })

    it('is asked to stop: it finishes the message under way and begins no other', async () => {
      spets().settings.smtpConnections = 1
      const stopping = new AbortController()
      const server = await serve({
        answerTo: (_mail, taken) => {
          if (taken === 2) stopping.abort()
          return 'accept'
        },
      })
      const dispatch = await room.confirm((await newsletterFor(5)).mailing)
      await workOnce(payload(), { worker: 'stopping', signal: stopping.signal })
      expect(server.mails).toHaveLength(2)
      expect(await room.accounting(dispatch)).toMatchObject({ accepted: 2, queued: 3, sending: 0 })
    })
  })
})
