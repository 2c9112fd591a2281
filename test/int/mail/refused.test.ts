import type { Where } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Client, clientFor } from '../../support/clients'
import { mailRoom } from '../../support/mailings'
import type { Answer } from '../../support/rest'
import { type Behaviour, smtpError, startMailServer, type TestMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'

const json = ({ text }: Answer) => JSON.parse(text) as Record<string, unknown>

onEachDatabase('a mail server that refuses', (spets) => {
  const room = mailRoom(spets)
  const payload = () => spets().payload
  const open: TestMailServer[] = []
  let clients: Record<'administrator' | 'communicator' | 'leader' | 'reader', Client>

  beforeAll(async () => {
    await room.publisher()
    clients = {
      administrator: await clientFor(spets(), { role: 'administrator' }),
      communicator: await clientFor(spets(), { role: 'communicator' }),
      leader: await clientFor(spets(), { role: 'process-leader' }),
      reader: await clientFor(spets(), { role: 'reader' }),
    }
  })
  afterEach(async () => {
    spets().settings.smtpConnections = 2
    await Promise.all(open.splice(0).map((server) => server.close()))
    await payload().update({ collection: 'dispatches', where: { status: { in: ['sending', 'paused'] } }, data: { status: 'cancelled' } })
  })
  afterAll(() => {
    spets().settings.smtpConnections = 2
  })

  const serve = async (behaviour: Behaviour = {}): Promise<TestMailServer> => {
    await Promise.all(open.splice(0).map((server) => server.close()))
    const server = await startMailServer(behaviour)
    open.push(server)
    spets().settings.smtpUrl = server.url
    return server
  }
  const atRecipient = (answer: (address: string) => Error | undefined): Behaviour => ({
    onRcptTo: ({ address }, _session, callback) => callback(answer(address)),
  })
  const newsletterFor = async (count: number) => {
    const contacts = await room.contacts(count)
    return { addresses: contacts.map(({ address }) => address ?? '').toSorted(), mailing: await room.newsletterTo(contacts) }
  }
  const suppressedAmong = async (addresses: readonly string[]) => {
    const where: Where = { and: [{ address: { in: [...addresses] } }, { undoneAt: { exists: false } }] }
    return (await payload().find({ collection: 'suppressions', where, depth: 0, pagination: false })).docs
  }
  const accountingOf = async (dispatch: string) => json(await clients.communicator.get(`/dispatches/${dispatch}/accounting`))
  const decide = (client: Client, dispatch: string, choice: string, count: number) =>
    client.post(`/dispatches/${dispatch}/refusals`, { choice, count })
  const workUntilRest = async (dispatch: string) => {
    for (let round = 0; round < 20 && (await room.dispatch(dispatch)).status === 'sending'; round += 1) await room.work()
  }

  describe('everybody in the same way', () => {
    it.each([
      '550 5.1.1 User unknown',
      '550 5.1.0 <brev@region.example>: Sender address rejected',
      '550 You are not allowed to send from this address',
      '550-5.2.1 The user receives mail at a rate that prevents more',
      '550 5.1.1 too many recipients this hour',
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.spamhaus.org',
    ])('stops the dispatch within the first few, and nobody is suppressed: %s', async (words) => {
      const { addresses, mailing } = await newsletterFor(60)
      await serve(atRecipient(() => smtpError(Number(words.slice(0, 3)), words.slice(4))))
      const dispatch = await room.send(mailing)
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'paused', pauseReason: 'refusals' })
      expect((await room.dispatch(dispatch)).problem).toContain(words.slice(4, 30))
      const { failed, queued } = await room.accounting(dispatch)
      expect(failed).toBeLessThanOrEqual(10)
      expect(failed + queued).toBe(60)
      expect(await suppressedAmong(addresses)).toEqual([])
      await room.work()
      expect(await suppressedAmong(addresses)).toEqual([])
    })

    it('also with several workers, and when one is killed before it has seen a run', async () => {
      const { addresses, mailing } = await newsletterFor(40)
      await serve(atRecipient(() => smtpError(550, '5.1.1 User unknown')))
      const dispatch = await room.confirm(mailing)
      await Promise.all(['one', 'two', 'three'].map((worker) => room.work(worker)))
      await Promise.all(['one', 'two', 'three'].map((worker) => room.work(worker)))
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'paused', pauseReason: 'refusals' })
      expect(await suppressedAmong(addresses)).toEqual([])
    })

    it('also when there are too few to be a run on the way: it waits when it would be done', async () => {
      const { addresses, mailing } = await newsletterFor(5)
      await serve(atRecipient(() => smtpError(550, '5.1.1 User unknown')))
      const dispatch = await room.send(mailing)
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'paused', pauseReason: 'refusals' })
      expect(await suppressedAmong(addresses)).toEqual([])
      expect(await accountingOf(dispatch)).toMatchObject({ refusedAlike: 5, suppressed: 0 })
    })

    const stopped = async (count: number) => {
      const { addresses, mailing } = await newsletterFor(count)
      await serve(atRecipient(() => smtpError(550, '5.1.1 User unknown')))
      const dispatch = await room.send(mailing)
      const { refusedAlike } = (await accountingOf(dispatch)) as { refusedAlike: number }
      return { addresses, dispatch, refusedAlike }
    }

    it('and a person says that it was us: they are tried again, and everybody gets it once', async () => {
      const { addresses, dispatch, refusedAlike } = await stopped(30)
      const server = await serve()
      const answer = await decide(clients.communicator, dispatch, 'again', refusedAlike)
      expect(answer.status, answer.text).toBe(200)
      expect(json(answer)).toEqual({ suppressed: 0, again: refusedAlike, cancelled: 0, leftAsTheyAre: 0 })
      await workUntilRest(dispatch)
      expect(server.recipients().toSorted()).toEqual(addresses)
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'completed', problem: null, pauseReason: null })
      expect(await suppressedAmong(addresses)).toEqual([])
    })

    it('and a person says that they are dead: they are suppressed, it goes on, and all is taken back in one step', async () => {
      const { addresses, dispatch, refusedAlike } = await stopped(30)
      const server = await serve()
      const answer = await decide(clients.administrator, dispatch, 'dead', refusedAlike)
      expect(json(answer)).toMatchObject({ suppressed: refusedAlike })
      await workUntilRest(dispatch)
      expect(server.mails).toHaveLength(30 - refusedAlike)
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'completed' })
      expect(await suppressedAmong(addresses)).toHaveLength(refusedAlike)
      expect(await accountingOf(dispatch)).toMatchObject({ suppressed: refusedAlike })

      const lift = (client: Client, body: object) => client.post(`/dispatches/${dispatch}/lift-suppressions`, body)
      expect((await lift(clients.communicator, { reason: ' ', count: refusedAlike })).status).toBe(422)
      expect((await lift(clients.communicator, { reason: 'It was us', count: refusedAlike + 1 })).status).toBe(409)
      expect((await lift(clients.leader, { reason: 'It was us', count: refusedAlike })).status).toBe(403)
      const lifted = await lift(clients.communicator, { reason: 'It was us', count: refusedAlike })
      expect(json(lifted)).toEqual({ lifted: refusedAlike })
      expect(await suppressedAmong(addresses)).toEqual([])
      const { docs } = await payload().find({
        collection: 'suppressions',
        where: { dispatch: { equals: dispatch } },
        depth: 0,
        pagination: false,
      })
      expect(docs.map(({ undoReason, undoneBy }) => [undoReason, undoneBy])).toEqual(docs.map(() => ['It was us', clients.communicator.id]))
      const events = await payload().find({ collection: 'audit-events', where: { document: { equals: dispatch } }, pagination: false })
      expect(events.docs.map(({ deed }) => deed)).toEqual(expect.arrayContaining(['pause', 'refusedSuppressed', 'suppressionsLifted']))
      // Once taken back they stay so, whatever is settled again.
      await room.work()
      expect(await suppressedAmong(addresses)).toEqual([])
    })

    it('and a person leaves them as they are: the rest is sent, and nobody is suppressed', async () => {
      const { addresses, dispatch, refusedAlike } = await stopped(20)
      const server = await serve()
      expect(json(await decide(clients.communicator, dispatch, 'letBe', refusedAlike))).toMatchObject({ leftAsTheyAre: refusedAlike })
      await workUntilRest(dispatch)
      expect(server.mails).toHaveLength(20 - refusedAlike)
      expect(await suppressedAmong(addresses)).toEqual([])
    })

    it('and nobody else says so: others may not, the number must be right, and it does not go on without a choice', async () => {
      const { dispatch, refusedAlike } = await stopped(20)
      for (const client of [clients.leader, clients.reader]) expect((await decide(client, dispatch, 'dead', refusedAlike)).status).toBe(403)
      expect((await decide(clients.communicator, dispatch, 'dead', refusedAlike + 1)).status).toBe(409)
      expect((await decide(clients.communicator, dispatch, 'whatever', refusedAlike)).status).toBe(400)
      expect((await clients.communicator.post(`/dispatches/${dispatch}/resume`)).status).toBe(409)
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'paused' })
    })
  })

  describe('some of an old list', () => {
    it('goes on to its end, and the dead ones are suppressed: 8 percent, all at one company and one after another', async () => {
      const { addresses, mailing } = await newsletterFor(100)
      const dead = new Set(addresses.slice(0, 8))
      await serve(atRecipient((address) => (dead.has(address) ? smtpError(550, '5.1.1 User unknown') : undefined)))
      const dispatch = await room.send(mailing)
      await workUntilRest(dispatch)
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'completed' })
      expect(await room.accounting(dispatch)).toMatchObject({ accepted: 92, failed: 8 })
      expect((await suppressedAmong(addresses)).map(({ address }) => address).toSorted()).toEqual([...dead].toSorted())
    })
  })

  describe('more over one connection', () => {
    const after = (most: number, code: number, words: string): Behaviour => {
      const carried = new WeakMap<object, number>()
      return {
        onRcptTo: (_address, session, callback) => {
          const before = carried.get(session) ?? 0
          carried.set(session, before + 1)
          callback(before >= most ? smtpError(code, words) : undefined)
        },
      }
    }
    it.each([
      [452, '4.5.3 Too many recipients'],
      [421, 'too many messages in this session'],
      [451, '4.7.0 connection limit'],
      [450, 'too many messages per connection'],
      [550, 'This message has exceeded the max number of messages per session'],
    ])('after ten (%i %s): a new one is taken, it costs no attempt, and everybody gets it', async (code, words) => {
      const { addresses, mailing } = await newsletterFor(75)
      const server = await serve(after(10, code, words))
      const dispatch = await room.send(mailing)
      expect(server.recipients().toSorted()).toEqual(addresses)
      expect((await room.deliveries(dispatch)).map(({ attempts, state }) => `${state} ${attempts}`)).toEqual(
        addresses.map(() => 'accepted 1'),
      )
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'completed' })
    })

    it('gets no more than it takes, once that is known', async () => {
      spets().settings.smtpConnections = 1
      let refused = 0
      const behaviour = after(10, 452, '4.5.3 Too many recipients')
      const { mailing } = await newsletterFor(45)
      const server = await serve({
        onRcptTo: (address, session, callback) =>
          behaviour.onRcptTo?.(address, session, (error) => {
            if (error) refused += 1
            callback(error)
          }),
      })
      await room.send(mailing)
      expect([server.mails.length, refused]).toEqual([45, 1])
    })

    it('also at the first over a new one: then it waits its time', async () => {
      const { mailing } = await newsletterFor(4)
      const server = await serve(after(0, 452, '4.5.3 Too many recipients'))
      const dispatch = await room.send(mailing)
      expect(server.mails).toEqual([])
      expect(await room.accounting(dispatch)).toMatchObject({ deferred: 4 })
    })
  })

  describe('by closing (421)', () => {
    it.each([1, 5])('each time at %i recipients: they are put off, and all others get it', async (count) => {
      const { addresses, mailing } = await newsletterFor(30)
      const shut = new Set(addresses.slice(3, 3 + count))
      const server = await serve(atRecipient((address) => (shut.has(address) ? smtpError(421, '4.3.2 Not this one now') : undefined)))
      const dispatch = await room.send(mailing)
      expect(server.recipients().toSorted()).toEqual(addresses.filter((address) => !shut.has(address)))
      const put = await room.deliveries(dispatch, { state: { equals: 'deferred' } })
      expect(put.map(({ address, attempts }) => [address, attempts]).toSorted()).toEqual(
        [...shut].toSorted().map((address) => [address, 1]),
      )
      const { problem, status } = await room.dispatch(dispatch)
      expect({ problem: problem ?? null, status }).toEqual({ problem: null, status: 'sending' })
    })

    it('on everybody: all are as they were, and the dispatch waits for the server', async () => {
      const { addresses, mailing } = await newsletterFor(30)
      await serve(atRecipient(() => smtpError(421, '4.3.2 Shutting down')))
      const dispatch = await room.send(mailing)
      expect(await room.accounting(dispatch)).toMatchObject({ queued: 30, deferred: 0 })
      expect(await room.dispatch(dispatch)).toMatchObject({
        status: 'sending',
        blocker: 'serverUnreachable',
        problem: expect.stringContaining('421') as string,
      })
      const server = await serve()
      await room.whenRetried(dispatch)
      expect(server.recipients().toSorted()).toEqual(addresses)
    })
  })

  describe('us for good', () => {
    it.each<[string, Behaviour, string]>([
      [
        'at MAIL FROM',
        { onMailFrom: (_address, _session, callback) => callback(smtpError(553, '5.7.1 Sender not owned by user')) },
        '553 5.7.1 Sender not owned',
      ],
      [
        'at the greeting',
        { onConnect: (_session, callback) => callback(smtpError(554, '5.7.1 No mail from you')) },
        '554 5.7.1 No mail from you',
      ],
    ])('%s: the dispatch stops at once for a person, in words, and goes on where it was', async (_where, behaviour, words) => {
      const { addresses, mailing } = await newsletterFor(12)
      await serve(behaviour)
      const dispatch = await room.send(mailing)
      expect(await room.dispatch(dispatch)).toMatchObject({
        status: 'paused',
        pauseReason: 'refused',
        problem: expect.stringContaining(words) as string,
      })
      expect(await room.accounting(dispatch)).toMatchObject({ queued: 12, failed: 0 })
      const server = await serve()
      expect((await clients.communicator.post(`/dispatches/${dispatch}/resume`)).status).toBe(200)
      await room.work()
      expect(server.recipients().toSorted()).toEqual(addresses)
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'completed', problem: null })
    })

    it('at log-in (535)', async () => {
      const { mailing } = await newsletterFor(2)
      const server = await serve({
        authOptional: false,
        disabledCommands: ['STARTTLS'],
        allowInsecureAuth: true,
        onAuth: (_auth, _session, callback) => callback(smtpError(535, '5.7.8 Wrong password')),
      })
      spets().settings.smtpUrl = server.url.replace('smtp://', 'smtp://us:wrong@')
      const dispatch = await room.send(mailing)
      expect(await room.dispatch(dispatch)).toMatchObject({
        status: 'paused',
        pauseReason: 'refused',
        problem: expect.stringContaining('535') as string,
      })
      expect(await room.accounting(dispatch)).toMatchObject({ queued: 2 })
    })

    it.each([451, 421])('for now (%i at MAIL FROM) it waits for the server by itself', async (code) => {
      const { mailing } = await newsletterFor(2)
      await serve({ onMailFrom: (_address, _session, callback) => callback(smtpError(code, '4.3.2 Not now')) })
      const dispatch = await room.send(mailing)
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'sending', blocker: 'serverUnreachable' })
      expect(await room.accounting(dispatch)).toMatchObject({ queued: 2 })
    })
  })
})
