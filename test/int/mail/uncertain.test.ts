import type { Where } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { decideRows, deliveryStore } from '../../../src/database'
import { whyInWords } from '../../../src/domain/deliveryWords'
import { translator } from '../../../src/i18n'
import { holdOpen } from '../../../src/mail/dispatch/reopen'
import type { Contact, Delivery } from '../../../src/payload-types'
import { type Client, clientFor } from '../../support/clients'
import { make } from '../../support/fixtures'
import { mailRoom, permission } from '../../support/mailings'
import type { Answer } from '../../support/rest'
import { type Answer as ServerAnswer, startMailServer, type TestMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'

const json = ({ text }: Answer) => JSON.parse(text) as Record<string, unknown>

onEachDatabase('a delivery of which nobody knows whether it was accepted', (spets) => {
  const room = mailRoom(spets)
  const payload = () => spets().payload
  let server: TestMailServer
  let clients: Record<'administrator' | 'communicator' | 'leader' | 'reader', Client>
  let answerTo: (address: string) => ServerAnswer = () => 'accept'

  beforeAll(async () => {
    server = await startMailServer({ answerTo: ({ to }) => answerTo(to) })
    spets().settings.smtpUrl = server.url
    await room.publisher()
    clients = {
      administrator: await clientFor(spets(), { role: 'administrator' }),
      communicator: await clientFor(spets(), { role: 'communicator' }),
      leader: await clientFor(spets(), { role: 'process-leader' }),
      reader: await clientFor(spets(), { role: 'reader' }),
    }
  })
  afterEach(async () => {
    answerTo = () => 'accept'
    server.mails.length = 0
    await payload().update({ collection: 'dispatches', where: { status: { in: ['sending', 'paused'] } }, data: { status: 'cancelled' } })
  })
  afterAll(async () => server.close())

  /** A dispatch that is done, in which the server hung up on all but the first, having got the message. */
  const withUncertain = async (count: number, changes: { meeting?: boolean } = {}) => {
    const contacts = await room.contacts(count + 1)
    const fine = contacts[0]?.address ?? ''
    answerTo = (address) => (address === fine ? 'accept' : 'hangUp')
    const mailing = changes.meeting ? await room.meetingWith(contacts) : await room.newsletterTo(contacts)
    const dispatch = await room.send(mailing)
    answerTo = () => 'accept'
    expect(await room.dispatch(dispatch)).toMatchObject({ status: 'completed' })
    const rows = await room.deliveries(dispatch, { state: { equals: 'uncertain' } })
    expect(rows).toHaveLength(count)
    server.mails.length = 0
    return { dispatch, rows, ids: rows.map(({ id }) => id), mailing, contacts: contacts.slice(1) }
  }
  const decide = (client: Client, dispatch: string, body: object) => client.post(`/dispatches/${dispatch}/uncertain`, body)
  const all = (choice: string, count: number) => ({ choice, deliveries: 'all', count })
  const refused = (answer: Answer, status: number, code: string) => {
    expect(answer.status, answer.text).toBe(status)
    expect(json(answer)).toMatchObject({ type: `urn:spets:problem:${code}` })
  }
  const done = (answer: Answer) => {
    expect(answer.status, answer.text).toBe(200)
    return json(answer)
  }
  const recorded = async (document: string) => {
    const where: Where = { and: [{ document: { equals: document } }, { deed: { in: ['uncertainAccepted', 'uncertainAgain'] } }] }
    const { docs } = await payload().find({ collection: 'audit-events', where, sort: 'at', pagination: false })
    return docs.map(({ deed, actor, numbers }) => ({ deed, actor, numbers }))
  }
  const whose = (rows: readonly Delivery[], contact: Contact | undefined) =>
    rows.filter(({ address }) => address === contact?.address).map(({ id }) => id)

  describe('that a person counts as accepted', () => {
    it('is accepted, tells that a person said so, and is in the audit log', async () => {
      const { dispatch } = await withUncertain(2)
      expect(done(await decide(clients.communicator, dispatch, all('accepted', 2)))).toEqual({ accepted: 2, again: 0, cancelled: 0 })
      expect(await room.accounting(dispatch)).toMatchObject({ accepted: 3, uncertain: 0 })
      const rows = await room.deliveries(dispatch, { response: { equals: translator('en')('uncertain.outcome.accepted') } })
      expect(rows).toHaveLength(2)
      expect(rows[0] && whyInWords(rows[0], translator('sv'))).toBe(translator('sv')('uncertain.outcome.accepted'))
      expect(await recorded(dispatch)).toEqual([{ deed: 'uncertainAccepted', actor: clients.communicator.id, numbers: { accepted: 2 } }])
      await room.work()
      expect(server.mails).toEqual([])
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'completed' })
    })

    it('one by one leaves the others as they are', async () => {
      const { dispatch, ids } = await withUncertain(3)
      done(await decide(clients.administrator, dispatch, { choice: 'accepted', deliveries: ids.slice(0, 1), count: 1 }))
      expect(await room.accounting(dispatch)).toMatchObject({ accepted: 2, uncertain: 2 })
    })
  })

  describe('that a person has sent again', () => {
    it('goes once more, and the dispatch is sent and done again', async () => {
      const { dispatch, contacts } = await withUncertain(2)
      expect(done(await decide(clients.communicator, dispatch, all('again', 2)))).toEqual({ accepted: 0, again: 2, cancelled: 0 })
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'sending' })
      expect((await room.dispatch(dispatch)).completedAt ?? null).toBeNull()
      await room.work()
      expect(server.recipients().toSorted()).toEqual(contacts.map(({ address }) => address).toSorted())
      expect(await room.accounting(dispatch)).toMatchObject({ accepted: 3, uncertain: 0 })
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'completed' })
      expect((await room.deliveries(dispatch)).map(({ attempts }) => attempts).toSorted()).toEqual([1, 2, 2])
      expect(await recorded(dispatch)).toEqual([{ deed: 'uncertainAgain', actor: clients.communicator.id, numbers: { again: 2 } }])
    })

    it('is an invitation as well: the contact keeps the one it had', async () => {
      const { dispatch, mailing } = await withUncertain(1, { meeting: true })
      const invited = async () =>
        (await payload().count({ collection: 'invitations', where: { meeting: { equals: mailing.id } } })).totalDocs
      expect(await invited()).toBe(2)
      done(await decide(clients.communicator, dispatch, all('again', 1)))
      await room.work()
      expect(server.mails).toHaveLength(1)
      expect(await invited()).toBe(2)
    })

    it('waits with the rest of a dispatch that is paused', async () => {
      const { dispatch } = await withUncertain(1)
      await payload().update({ collection: 'dispatches', id: dispatch, data: { status: 'paused', pauseReason: 'byHand' } })
      done(await decide(clients.communicator, dispatch, all('again', 1)))
      await room.work()
      expect(server.mails).toEqual([])
      expect(await room.accounting(dispatch)).toMatchObject({ queued: 1 })
      expect((await clients.communicator.post(`/dispatches/${dispatch}/resume`)).status).toBe(200)
      await room.work()
      expect(server.mails).toHaveLength(1)
    })

    it('is taken out where the contact has said no, left or been suppressed since', async () => {
      const { dispatch, contacts, rows } = await withUncertain(5)
      const [saidNo, left, suppressed, gone, free] = contacts
      const update = (contact: Contact | undefined, data: object) =>
        payload().update({ collection: 'contacts', id: contact?.id ?? '', data })
      await update(saidNo, { permissions: [permission('newsletter', 'withdrawn')] })
      await update(left, { status: 'left' })
      await make(payload()).suppression({ address: suppressed?.address ?? '' })
      await payload().delete({ collection: 'contacts', id: gone?.id ?? '' })
      expect(done(await decide(clients.communicator, dispatch, all('again', 5)))).toEqual({ accepted: 0, again: 1, cancelled: 4 })
      await room.work()
      expect(server.recipients()).toEqual([free?.address])
      const out = await room.deliveries(dispatch, { state: { equals: 'cancelled' } })
      expect(out.map(({ id }) => id).toSorted()).toEqual([saidNo, left, suppressed, gone].flatMap((each) => whose(rows, each)).toSorted())
      expect(out.map((row) => whyInWords(row, translator('en')))).toEqual(Array(4).fill(translator('en')('mail.outcome.saidNoMeanwhile')))
    })

    it('is taken out where the contact has got the newsletter by another dispatch since', async () => {
      const { dispatch, mailing } = await withUncertain(1)
      const other = await room.confirm(mailing, { audience: 'lacking', confirmedCount: 1 })
      refused(await decide(clients.communicator, dispatch, all('again', 1)), 409, 'anotherOnItsWay')
      await room.work()
      expect(await room.accounting(other)).toMatchObject({ accepted: 1 })
      server.mails.length = 0
      expect(done(await decide(clients.communicator, dispatch, all('again', 1)))).toEqual({ accepted: 0, again: 0, cancelled: 1 })
      await room.work()
      expect(server.mails).toEqual([])
      const [row] = await room.deliveries(dispatch, { state: { equals: 'cancelled' } })
      expect(row && whyInWords(row, translator('sv'))).toBe(translator('sv')('uncertain.outcome.hasGotIt'))
    })

    it('belongs to no worker: what the one that sent it learns afterwards changes nothing', async () => {
      const { dispatch, ids, rows } = await withUncertain(2)
      const [id = '', other = ''] = ids
      const { worker } = await payload().findByID({ collection: 'deliveries', id, depth: 0 })
      expect(worker).toBe('test')
      const settle = (state: 'accepted' | 'failed', row: string) =>
        deliveryStore(payload()).write('test', 60, {
          settlements: [{ id: row, state, response: 'late', messageId: 'm', nextAttemptAt: null }],
          releases: [],
          marks: [],
        })
      done(await decide(clients.communicator, dispatch, { choice: 'again', deliveries: [id], count: 1 }))
      done(await decide(clients.communicator, dispatch, { choice: 'accepted', deliveries: [other], count: 1 }))
      await settle('failed', id)
      await settle('failed', other)
      const outcomes = await room.outcomes(dispatch)
      const addressOf = (row: string) => rows.find((each) => each.id === row)?.address ?? ''
      expect([outcomes[addressOf(id)], outcomes[addressOf(other)]]).toEqual(['queued', 'accepted'])
    })

    it('is not when the worker learned the answer first: nothing is sent, and the person is told', async () => {
      const { dispatch, ids } = await withUncertain(2)
      await deliveryStore(payload()).write('test', 60, {
        settlements: [{ id: ids[0] ?? '', state: 'accepted', response: '250 OK', messageId: 'm', nextAttemptAt: null }],
        releases: [],
        marks: [],
      })
      refused(await decide(clients.communicator, dispatch, all('again', 2)), 409, 'uncertainChanged')
      refused(await decide(clients.communicator, dispatch, { choice: 'again', deliveries: ids, count: 2 }), 409, 'uncertainChanged')
      await room.work()
      expect(server.mails).toEqual([])
      expect(await room.accounting(dispatch)).toMatchObject({ accepted: 2, uncertain: 1 })
    })

    it('goes once, however many press at once and whatever they choose, while workers work', async () => {
      const { dispatch } = await withUncertain(6)
      const presses = ['again', 'again', 'accepted', 'again'].map((choice) => decide(clients.communicator, dispatch, all(choice, 6)))
      const [answers] = await Promise.all([Promise.all(presses), room.work('one'), room.work('two')])
      await room.work()
      await room.work()
      const told = answers.filter(({ status }) => status === 200).map(json)
      const sum = (what: string) => told.reduce((total, numbers) => total + Number(numbers[what]), 0)
      expect(sum('again') + sum('accepted')).toBe(6)
      expect(server.mails).toHaveLength(sum('again'))
      expect(new Set(server.recipients()).size).toBe(server.mails.length)
      expect(answers.filter(({ status }) => status !== 200).every(({ status }) => status === 409)).toBe(true)
      expect(await room.accounting(dispatch)).toMatchObject({ accepted: 7, uncertain: 0, queued: 0 })
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'completed' })
    })

    describe('by somebody who is killed', () => {
      const timePasses = (dispatch: string) =>
        payload().update({ collection: 'dispatches', id: dispatch, data: { retryAt: new Date(Date.now() - 1000).toISOString() } })

      it('before the row is queued: it stays uncertain, and the dispatch comes to rest', async () => {
        const { dispatch } = await withUncertain(1)
        expect(await holdOpen(payload(), dispatch)).toBe(true)
        await room.work()
        expect(await room.dispatch(dispatch)).toMatchObject({ status: 'sending' })
        await timePasses(dispatch)
        await room.work()
        expect(await room.dispatch(dispatch)).toMatchObject({ status: 'completed' })
        expect(await room.accounting(dispatch)).toMatchObject({ uncertain: 1 })
        done(await decide(clients.communicator, dispatch, all('again', 1)))
      })

      it('after the row is queued: it is sent', async () => {
        const { dispatch, ids } = await withUncertain(1)
        await holdOpen(payload(), dispatch)
        await decideRows(payload(), ids, { state: 'queued', response: null })
        await room.work()
        expect(server.mails).toEqual([])
        await timePasses(dispatch)
        await room.work()
        expect(server.mails).toHaveLength(1)
        expect(await room.dispatch(dispatch)).toMatchObject({ status: 'completed' })
      })
    })
  })

  describe('is refused', () => {
    it('when the number is another than the person saw, or there is none', async () => {
      const { dispatch, ids } = await withUncertain(2)
      for (const body of [
        all('again', 1),
        all('accepted', 3),
        { choice: 'again', deliveries: ids, count: 1 },
        { choice: 'again', deliveries: [], count: 0 },
      ])
        refused(await decide(clients.communicator, dispatch, body), 409, 'uncertainChanged')
      refused(await decide(clients.communicator, dispatch, { ...all('again', 2), count: '2' }), 409, 'uncertainChanged')
      expect(await room.accounting(dispatch)).toMatchObject({ uncertain: 2 })
      expect(await recorded(dispatch)).toEqual([])
    })

    it('when the deliveries are of another dispatch, or are none', async () => {
      const [{ ids }, { dispatch }] = [await withUncertain(1), await withUncertain(1)]
      for (const deliveries of [ids, ['nonsense']])
        refused(await decide(clients.communicator, dispatch, { choice: 'again', deliveries, count: 1 }), 409, 'uncertainChanged')
    })

    it('when a stopped dispatch is to send again; it may be counted as accepted', async () => {
      const { dispatch } = await withUncertain(1)
      await payload().update({ collection: 'dispatches', id: dispatch, data: { status: 'cancelled' } })
      refused(await decide(clients.communicator, dispatch, all('again', 1)), 409, 'stoppedForGood')
      done(await decide(clients.communicator, dispatch, all('accepted', 1)))
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'cancelled' })
    })

    it('to those who may not see deliveries', async () => {
      const { dispatch } = await withUncertain(1)
      for (const client of [clients.leader, clients.reader]) refused(await decide(client, dispatch, all('again', 1)), 403, 'notAllowed')
    })

    it.each([
      {},
      { choice: 'perhaps', deliveries: 'all', count: 1 },
      { choice: 'again', deliveries: 'some', count: 1 },
      { choice: 'again', deliveries: [1], count: 1 },
    ])('when it cannot be understood: %j', async (body) => {
      const { dispatch } = await withUncertain(1)
      refused(await decide(clients.communicator, dispatch, body), 400, 'badRequest')
    })
  })
})
