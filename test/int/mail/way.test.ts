import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { idOf } from '../../../src/domain/relations'
import { whyInWords } from '../../../src/domain/deliveryWords'
import { translator } from '../../../src/i18n'
import { dropChangedApprovals, type Mailing } from '../../../src/mail'
import type { Contact } from '../../../src/payload-types'
import { type Client, clientFor } from '../../support/clients'
import { make, nextNumber, prose } from '../../support/fixtures'
import { mailRoom } from '../../support/mailings'
import { type Answer, rest } from '../../support/rest'
import { smtpError, startMailServer, type TestMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'

const json = ({ text }: Answer) => JSON.parse(text) as Record<string, unknown>

onEachDatabase('the way of a newsletter', (spets) => {
  const room = mailRoom(spets)
  const payload = () => spets().payload
  let server: TestMailServer
  let clients: Record<'administrator' | 'writer' | 'approver' | 'leader' | 'reader', Client>
  const ids: Record<string, string> = {}
  /** Addresses that the server knows no mailbox for. */
  const unknown = new Set<string>()

  beforeAll(async () => {
    server = await startMailServer({
      onRcptTo: ({ address }, _session, callback) => callback(unknown.has(address) ? smtpError(550, '5.7.1 Not from you') : undefined),
    })
    spets().settings.smtpUrl = server.url
    await room.publisher()
    const own = (await make(payload()).strengthArea()).id
    const person = await make(payload()).person({ assignments: [{ role: 'process-leader', strengthArea: own, from: '2020-01-01' }] })
    const named = async (name: string, changes: Parameters<typeof clientFor>[1]) => {
      const client = await clientFor(spets(), { name, email: `${name.toLowerCase()}@users.example`, ...changes })
      const { docs } = await payload().find({ collection: 'users', where: { email: { equals: client.email } } })
      ids[name] = docs[0]?.id ?? ''
      return client
    }
    clients = {
      administrator: await named('Adam', { role: 'administrator' }),
      writer: await named('Vera', { role: 'communicator' }),
      approver: await named('Gunn', { role: 'communicator' }),
      leader: await named('Lena', { role: 'process-leader', person: person.id }),
      reader: await named('Rut', { role: 'reader' }),
    }
  })
  beforeEach(async () => {
    server.mails.length = 0
    spets().settings.undoSeconds = 0
    await rules({ approval: 'never', approvalAbove: null, senders: [] })
  })
  afterAll(async () => server.close())

  const rules = (data: object) => payload().updateGlobal({ slug: 'mail-settings', data })
  const pathOf = ({ id }: Mailing, what: string) => `/newsletters/${id}/${what}`
  const ofDispatch = (id: string, what: string) => `/dispatches/${id}/${what}`

  const refused = (answer: Answer, status: number, code: string) => {
    expect(answer.status).toBe(status)
    expect(json(answer)).toMatchObject({ type: `urn:spets:problem:${code}` })
  }
  const seen = async (client: Client, mailing: Mailing, query = '') => {
    const { toSend, previousDispatches, audience } = json(await client.get(pathOf(mailing, `audience${query}`)))
    return { confirmedCount: toSend, previousDispatches, audience }
  }
  /** Presses send as a person does. @returns the dispatch's id */
  const press = async (client: Client, mailing: Mailing, more: object = {}) => {
    const answer = await client.post(pathOf(mailing, 'send'), { ...(await seen(client, mailing)), ...more })
    expect(answer.status, answer.text).toBe(201)
    return String(json(answer).dispatch)
  }
  const writtenBy = async (name: string, contacts: readonly Contact[]) => {
    const segments = [(await room.segment(contacts)).id]
    const data = { subject: `Brev ${nextNumber()}`, blocks: [{ blockType: 'text' as const, text: prose('Hej.') }], segments }
    const user = { ...(await payload().findByID({ collection: 'users', id: ids[name] ?? '' })), collection: 'users' as const }
    const { id } = await payload().create({ collection: 'newsletters', data, user })
    return { kind: 'newsletter', id } satisfies Mailing
  }
  const segmentOf = async ({ id }: Mailing) => {
    const { segments } = await payload().findByID({ collection: 'newsletters', id, depth: 0 })
    return idOf(segments[0] ?? '')
  }
  const recorded = async (document: string) => {
    const { docs } = await payload().find({
      collection: 'audit-events',
      where: { document: { equals: document } },
      sort: 'at',
      pagination: false,
    })
    return docs.map(({ deed }) => deed)
  }

  describe('can be undone', () => {
    it('for as long as the settings say, and nothing has left', async () => {
      spets().settings.undoSeconds = 60
      const mailing = await room.newsletterTo(await room.contacts(2))
      const dispatch = await press(clients.writer, mailing)
      await room.work()
      expect(server.mails).toEqual([])
      const accounting = json(await clients.writer.get(ofDispatch(dispatch, 'accounting')))
      expect(accounting).toMatchObject({ status: 'scheduled', timed: false, hasBegun: false })
      expect(json(await clients.writer.post(ofDispatch(dispatch, 'undo')))).toEqual({ status: 'draft' })
      await payload().update({ collection: 'dispatches', id: dispatch, data: { scheduledFor: new Date(0).toISOString() } })
      await room.work()
      expect(server.mails).toEqual([])
      expect(await room.deliveries(dispatch)).toEqual([])
      expect(await recorded(dispatch)).toEqual(['send', 'undoSend'])
    })

    it('and sent again by the same dispatch, as it then stands', async () => {
      spets().settings.undoSeconds = 60
      const mailing = await room.newsletterTo(await room.contacts(1), { subject: 'Före' })
      const dispatch = await press(clients.writer, mailing)
      await clients.writer.post(ofDispatch(dispatch, 'undo'))
      await payload().update({ collection: 'newsletters', id: mailing.id, data: { subject: 'Efter' } })
      spets().settings.undoSeconds = 0
      expect(await press(clients.writer, mailing)).toBe(dispatch)
      await room.work()
      expect((await server.parsed()).map(({ subject }) => subject)).toEqual(['Efter'])
    })

    it('not once it has begun, nor by those who may not send', async () => {
      const mailing = await room.newsletterTo(await room.contacts(1))
      const dispatch = await press(clients.writer, mailing)
      for (const client of [clients.reader, clients.leader])
        for (const deed of ['undo', 'pause', 'cancel', 'retry', 'resume', 'send'])
          refused(await client.post(ofDispatch(dispatch, deed)), 403, 'notAllowed')
      await room.work()
      refused(await clients.writer.post(ofDispatch(dispatch, 'undo')), 409, 'tooLate')
      expect(server.mails).toHaveLength(1)
    })

    it('by one of two: either the person or the worker gets it', async () => {
      const mailing = await room.newsletterTo(await room.contacts(1))
      const dispatch = await press(clients.writer, mailing)
      const [answer] = await Promise.all([clients.writer.post(ofDispatch(dispatch, 'undo')), room.work()])
      await room.work()
      expect(server.mails).toHaveLength(answer.status === 200 ? 0 : 1)
    })

    it('and then the newsletter can be deleted', async () => {
      spets().settings.undoSeconds = 60
      const mailing = await room.newsletterTo(await room.contacts(1))
      const dispatch = await press(clients.writer, mailing)
      await clients.writer.post(ofDispatch(dispatch, 'undo'))
      await payload().delete({ collection: 'newsletters', id: mailing.id })
      expect((await payload().count({ collection: 'dispatches', where: { id: { equals: dispatch } } })).totalDocs).toBe(0)
    })
  })

  describe('can be set for a time', () => {
    it('and is sent then, not before', async () => {
      const mailing = await room.newsletterTo(await room.contacts(2))
      const dispatch = await press(clients.writer, mailing, { at: { day: dayFromNow(3), time: '09:00' } })
      await room.work()
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'scheduled', timed: true })
      expect(server.mails).toEqual([])
      await payload().update({ collection: 'dispatches', id: dispatch, data: { scheduledFor: new Date(Date.now() - 1000).toISOString() } })
      await room.work()
      expect(server.mails).toHaveLength(2)
    })

    it('and taken back with nothing lost, the time neither', async () => {
      const mailing = await room.newsletterTo(await room.contacts(2))
      const dispatch = await press(clients.writer, mailing, { at: { day: dayFromNow(3), time: '09:00' } })
      const { scheduledFor } = await room.dispatch(dispatch)
      expect((await clients.writer.post(ofDispatch(dispatch, 'undo'))).status).toBe(200)
      expect(json(await clients.writer.get(pathOf(mailing, 'audience')))).toMatchObject({
        previousDispatches: 0,
        toSend: 2,
        wasSetFor: scheduledFor,
      })
      expect(await recorded(dispatch)).toEqual(['schedule', 'unschedule'])
    })

    it('and is not sent when somebody moved it while a worker looked at it', async () => {
      const mailing = await room.newsletterTo(await room.contacts(1))
      const dispatch = await press(clients.writer, mailing)
      const looked = await room.dispatch(dispatch)
      await clients.writer.post(ofDispatch(dispatch, 'undo'))
      await press(clients.writer, mailing, { at: { day: dayFromNow(3), time: '09:00' } })
      const { leaseOn } = await import('../../../src/mail/dispatch/lease')
      expect(await leaseOn(payload(), looked, 'late').take()).toBe(false)
    })

    it.each([
      [{ day: '2020-01-01', time: '09:00' }, 'passerat'],
      [{ day: 'tomorrow', time: '09:00' }, 'dag och klockslag'],
      [{ day: dayFromNow(900), time: '09:00' }, 'mer än ett år'],
      [{}, 'dag och klockslag'],
    ])('but not for %j', async (at, words) => {
      const mailing = await room.newsletterTo(await room.contacts(1))
      const answer = await clients.writer.post(
        pathOf(mailing, 'send'),
        { ...(await seen(clients.writer, mailing)), at },
        { 'accept-language': 'sv' },
      )
      refused(answer, 422, 'sendTime')
      expect(json(answer).errors).toEqual([{ field: 'at', detail: expect.stringContaining(words) as string }])
    })
  })

  describe('is approved by another', () => {
    const ask = async (client: Client, mailing: Mailing) => {
      const answer = await client.post(pathOf(mailing, 'request-approval'), await seen(client, mailing))
      expect(answer.status, answer.text).toBe(201)
      return json(answer)
    }

    it('where the rules ask for it, and then goes as it was approved', async () => {
      await rules({ approval: 'above', approvalAbove: 1 })
      const mailing = await writtenBy('Vera', await room.contacts(2))
      expect(json(await clients.writer.get(pathOf(mailing, 'audience')))).toMatchObject({ approval: { needed: true, state: 'none' } })
      refused(await clients.writer.post(pathOf(mailing, 'send'), await seen(clients.writer, mailing)), 409, 'notApproved')

      const { dispatch, told } = await ask(clients.writer, mailing)
      const id = String(dispatch)
      expect(told).toBe(2)
      expect(server.recipients().toSorted()).toEqual(['adam@users.example', 'gunn@users.example'])
      expect((await server.to('gunn@users.example')).text).toContain(`/admin/collections/dispatches/${id}`)
      server.mails.length = 0

      for (const client of [clients.leader, clients.reader]) refused(await client.post(ofDispatch(id, 'approve')), 403, 'notAllowed')
      refused(await clients.writer.post(ofDispatch(id, 'approve')), 409, 'ownApproval')
      refused(await clients.writer.post(pathOf(mailing, 'send'), await seen(clients.writer, mailing)), 409, 'notApproved')
      expect((await clients.approver.post(ofDispatch(id, 'approve'))).status).toBe(200)
      expect((await server.to('vera@users.example')).subject).toContain('Godkänt')
      server.mails.length = 0

      expect(await press(clients.writer, mailing)).toBe(id)
      await room.work()
      expect(server.mails).toHaveLength(2)
      expect(await recorded(id)).toEqual(['approvalAsked', 'approve', 'send'])
    })

    it('cannot be approved, sent or scheduled past it over REST', async () => {
      await rules({ approval: 'always' })
      const mailing = await writtenBy('Vera', await room.contacts(1))
      const { dispatch } = await ask(clients.writer, mailing)
      const id = String(dispatch)
      for (const status of ['approved', 'scheduled'])
        expect(
          (await rest(spets(), `/dispatches/${id}`, { method: 'PATCH', body: JSON.stringify({ status }) })).status,
        ).toBeGreaterThanOrEqual(403)
      const body = { confirmedCount: 1 }
      refused(await clients.administrator.post(ofDispatch(id, 'send'), body), 409, 'notApproved')
      await room.work()
      expect(await room.dispatch(id)).toMatchObject({ status: 'draft' })
    })

    it.each(['text', 'segment', 'sender'])('and falls when its %s is changed, and says so', async (what) => {
      await rules({ approval: 'always', senders: [{ name: 'Utvalda', address: 'utvalda@region.example' }] })
      const mailing = await writtenBy('Vera', await room.contacts(1))
      const { dispatch } = await ask(clients.writer, mailing)
      const id = String(dispatch)
      await clients.approver.post(ofDispatch(id, 'approve'))
      expect(await room.dispatch(id)).toMatchObject({ status: 'approved' })
      const { senders } = await payload().findGlobal({ slug: 'mail-settings' })
      if (what === 'text') await payload().update({ collection: 'newsletters', id: mailing.id, data: { subject: 'Ändrat' } })
      if (what === 'segment')
        await payload().update({ collection: 'segments', id: await segmentOf(mailing), data: { question: { name: { equals: 'Ingen' } } } })
      if (what === 'sender') await payload().update({ collection: 'newsletters', id: mailing.id, data: { sender: senders?.[0]?.id ?? '' } })
      await dropChangedApprovals(payload())
      expect(await room.dispatch(id)).toMatchObject({ status: 'draft', approvalEnded: 'changed' })
      refused(await clients.writer.post(pathOf(mailing, 'send'), await seen(clients.writer, mailing)), 409, 'approvalFell')
      await room.work()
      server.mails.length = 0
      expect(json(await clients.writer.get(pathOf(mailing, 'audience')))).toMatchObject({ approval: { state: 'changed' } })
      expect(await recorded(id)).toContain('approvalFallen')
    })

    it('or declined with a reason, which whoever asked is told', async () => {
      await rules({ approval: 'always' })
      const mailing = await writtenBy('Vera', await room.contacts(1))
      const { dispatch } = await ask(clients.writer, mailing)
      server.mails.length = 0
      const id = String(dispatch)
      refused(await clients.approver.post(ofDispatch(id, 'decline'), { answer: ' ' }), 422, 'answerMissing')
      expect((await clients.approver.post(ofDispatch(id, 'decline'), { answer: 'Fel datum.' })).status).toBe(200)
      expect((await server.to('vera@users.example')).text).toContain('Fel datum.')
      expect(json(await clients.writer.get(pathOf(mailing, 'audience')))).toMatchObject({
        approval: { state: 'declined', answer: 'Fel datum.' },
      })
    })

    it('always, when a process leader wrote it; who then sends it', async () => {
      const mailing = await writtenBy('Lena', await room.contacts(2))
      refused(await clients.leader.post(pathOf(mailing, 'send'), await seen(clients.leader, mailing)), 409, 'notApproved')
      const { dispatch } = await ask(clients.leader, mailing)
      expect((await clients.approver.post(ofDispatch(String(dispatch), 'approve'))).status).toBe(200)
      server.mails.length = 0
      expect(await press(clients.leader, mailing)).toBe(dispatch)
      await room.work()
      expect(server.mails).toHaveLength(2)
      const others = await writtenBy('Vera', await room.contacts(1))
      refused(await clients.leader.post(pathOf(others, 'request-approval'), await seen(clients.leader, others)), 403, 'notAllowed')
    })

    it('and stays approved when it is taken back', async () => {
      await rules({ approval: 'always' })
      const mailing = await writtenBy('Vera', await room.contacts(1))
      const { dispatch } = await ask(clients.writer, mailing)
      const id = String(dispatch)
      await clients.approver.post(ofDispatch(id, 'approve'))
      await press(clients.writer, mailing, { at: { day: dayFromNow(2), time: '10:00' } })
      expect(json(await clients.writer.post(ofDispatch(id, 'undo')))).toEqual({ status: 'approved' })
      server.mails.length = 0
      expect((await clients.writer.post(ofDispatch(id, 'send'), { confirmedCount: 1 })).status).toBe(200)
      await room.work()
      expect(server.mails).toHaveLength(1)
    })
  })

  describe('is sent a second time', () => {
    it('to those only who lacked it', async () => {
      const first = await room.contacts(3)
      unknown.add(first[0]?.address ?? '')
      const mailing = await room.newsletterTo(first)
      await press(clients.writer, mailing)
      await room.work()
      expect(server.mails).toHaveLength(2)
      const check = json(await clients.writer.get(pathOf(mailing, 'audience')))
      expect(check).toMatchObject({ toSend: 1, excluded: { alreadyReceived: 2 }, earlier: [{ status: 'completed', accepted: 2 }] })

      unknown.clear()
      server.mails.length = 0
      const late = await room.contact()
      const include = [...first, late].map(({ id }) => id)
      await payload().update({ collection: 'segments', id: await segmentOf(mailing), data: { include } })
      const second = await press(clients.writer, mailing)
      await room.work()
      expect(server.recipients().toSorted()).toEqual([first[0]?.address, late.address].toSorted())
      expect(await room.accounting(second)).toMatchObject({ accepted: 2, excluded: { alreadyReceived: 2 } })
    })

    it('to all, when somebody says so', async () => {
      const mailing = await room.newsletterTo(await room.contacts(2))
      await press(clients.writer, mailing)
      await room.work()
      refused(await clients.writer.post(pathOf(mailing, 'send'), await seen(clients.writer, mailing)), 409, 'nobodyLeft')
      await press(clients.writer, mailing, await seen(clients.writer, mailing, '?audience=all'))
      await room.work()
      expect(server.mails).toHaveLength(4)
    })

    it('not while the first is on its way', async () => {
      spets().settings.undoSeconds = 60
      const mailing = await room.newsletterTo(await room.contacts(1))
      await press(clients.writer, mailing)
      refused(await clients.writer.post(pathOf(mailing, 'send'), await seen(clients.writer, mailing)), 409, 'alreadyOnItsWay')
    })
  })

  describe('can be stopped on its way', () => {
    /** A dispatch that has begun and waits for a server that lets nobody in. */
    const begun = async (count: number) => {
      const { smtpUrl } = spets().settings
      const dispatch = await press(clients.writer, await room.newsletterTo(await room.contacts(count)))
      spets().settings.smtpUrl = 'smtp://127.0.0.1:1'
      await room.work()
      spets().settings.smtpUrl = smtpUrl
      return dispatch
    }

    it('waits longer and longer for a server that takes nothing, and says what it said', async () => {
      const dispatch = await begun(2)
      const first = await room.dispatch(dispatch)
      expect(first).toMatchObject({ status: 'sending', retries: 1, problem: expect.stringContaining('ECONNREFUSED') as string })
      await room.work()
      expect(server.mails).toEqual([])
      expect((await clients.writer.post(ofDispatch(dispatch, 'retry'))).status).toBe(200)
      await room.work()
      expect(server.mails).toHaveLength(2)
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'completed', problem: null })
    })

    it('paused, and it goes on where it was', async () => {
      const dispatch = await begun(2)
      expect((await clients.writer.post(ofDispatch(dispatch, 'pause'))).status).toBe(200)
      await room.whenRetried(dispatch)
      expect(server.mails).toEqual([])
      expect(json(await clients.writer.get(ofDispatch(dispatch, 'accounting')))).toMatchObject({
        status: 'paused',
        pauseReason: 'byHand',
        queued: 2,
      })
      expect(json(await clients.writer.post(ofDispatch(dispatch, 'resume')))).toEqual({ status: 'sending' })
      await room.work()
      expect(server.mails).toHaveLength(2)
      expect(await recorded(dispatch)).toEqual(['send', 'pause', 'resume'])
    })

    it('for good: the rest is told so, and everyone is accounted for', async () => {
      const dispatch = await begun(3)
      expect((await clients.writer.post(ofDispatch(dispatch, 'cancel'))).status).toBe(200)
      await room.whenRetried(dispatch)
      expect(server.mails).toEqual([])
      expect(await room.accounting(dispatch)).toMatchObject({ candidates: 3, cancelled: 3 })
      expect((await room.dispatch(dispatch)).completedAt).toBeTruthy()
      const [row] = await room.deliveries(dispatch)
      expect(whyInWords(row!, translator('sv'))).toContain('stoppades')
      refused(await clients.writer.post(ofDispatch(dispatch, 'cancel')), 409, 'notStoppable')
    })

    it('and what was left by whoever stopped it is settled by the worker', async () => {
      const dispatch = await begun(2)
      await payload().update({ collection: 'dispatches', id: dispatch, data: { status: 'cancelled' } })
      await room.work()
      expect(await room.accounting(dispatch)).toMatchObject({ cancelled: 2, queued: 0 })
    })

    it('and those who were to be invited and were not can be invited by the next', async () => {
      const mailing = await room.meetingWith(await room.contacts(2))
      const { smtpUrl } = spets().settings
      spets().settings.smtpUrl = 'smtp://127.0.0.1:1'
      const dispatch = await room.send(mailing)
      spets().settings.smtpUrl = smtpUrl
      await clients.writer.post(ofDispatch(dispatch, 'cancel'))
      expect(await room.check(mailing)).toMatchObject({ toSend: 2 })
    })
  })

  describe('comes from an allowed sender', () => {
    const chosen = { name: 'Bioekonomin', address: 'bio@region.example', replyTo: 'svar-bio@region.example' }
    const choose = async (mailing: Mailing, more: object = {}) => {
      const { senders } = await rules({ senders: [chosen] })
      await payload().update({ collection: 'newsletters', id: mailing.id, data: { sender: senders?.[0]?.id ?? '', ...more } })
    }

    it('who is chosen for it', async () => {
      const [contact] = await room.contacts(1)
      const mailing = await room.newsletterTo([contact!])
      await choose(mailing)
      expect(json(await clients.writer.get(pathOf(mailing, 'audience')))).toMatchObject({
        from: 'Bioekonomin <bio@region.example>',
        replyTo: 'svar-bio@region.example',
      })
      await press(clients.writer, mailing)
      await room.work()
      const mail = await server.to(contact?.address ?? '')
      expect(mail.from?.value).toEqual([{ name: 'Bioekonomin', address: 'bio@region.example' }])
      expect(mail.replyTo?.value[0]?.address).toBe('svar-bio@region.example')
    })

    it('and from no other, whatever is posted', async () => {
      const mailing = await room.newsletterTo(await room.contacts(1))
      for (const data of [{ sender: 'someone' }, { replyTo: 'me@elsewhere.example' }])
        await expect(payload().update({ collection: 'newsletters', id: mailing.id, data })).rejects.toMatchObject({ status: 400 })
    })

    it('else it is not sent', async () => {
      const mailing = await room.newsletterTo(await room.contacts(1))
      await choose(mailing)
      await rules({ senders: [] })
      const answer = await clients.writer.post(pathOf(mailing, 'send'), await seen(clients.writer, mailing))
      refused(answer, 422, 'notReady')
      expect(json(answer).errors).toMatchObject([{ field: 'sender' }])
    })

    it('else it waits for a person, also when it was confirmed before', async () => {
      const mailing = await room.newsletterTo(await room.contacts(1))
      await choose(mailing)
      const dispatch = await press(clients.writer, mailing)
      await rules({ senders: [] })
      await room.work()
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'paused', pauseReason: 'senderNotAllowed' })
      refused(await clients.writer.post(ofDispatch(dispatch, 'resume'), { confirmedCount: 1 }), 409, 'senderNotAllowed')
      await rules({ senders: [chosen] })
      expect((await clients.writer.post(ofDispatch(dispatch, 'resume'), { confirmedCount: 1 })).status).toBe(200)
      await room.work()
      expect(server.mails).toHaveLength(1)
    })
  })

  describe('is tested', () => {
    it('by colleagues in every language', async () => {
      const mailing = await room.newsletterTo(await room.contacts(1), { subject: 'Prova' })
      const { users } = json(await clients.writer.get(pathOf(mailing, 'colleagues')))
      expect(users).toContainEqual({ id: ids.Vera, name: 'Vera', email: 'vera@users.example', isSelf: true })
      const body = { languages: ['sv', 'en', 'sma'], users: [ids.Vera], addresses: ['Gunn@users.example'] }
      expect((await clients.writer.post(pathOf(mailing, 'test'), body)).status).toBe(200)
      expect(server.recipients().toSorted()).toEqual([...Array(3).fill('gunn@users.example'), ...Array(3).fill('vera@users.example')])
      for (const wrong of [{ addresses: ['no address'] }, { users: ['nobody'] }, { users: [] }, { languages: [] }])
        refused(await clients.writer.post(pathOf(mailing, 'test'), wrong), 422, 'badTest')
      refused(await clients.reader.get(pathOf(mailing, 'colleagues')), 403, 'notAllowed')
    })

    it('at a few typed addresses, each mail saying that it is a test and as whom it is shown', async () => {
      const mailing = await room.newsletterTo(await room.contacts(1), { subject: 'Prova' })
      const suppressed = await make(payload()).suppression({ address: 'no@side.example', scope: 'invitation' })
      const everywhere = await make(payload()).suppression({ address: 'never@side.example', scope: 'all' })
      const test = (body: object) => clients.writer.post(pathOf(mailing, 'test'), body)
      expect((await test({ users: [ids.Vera], addresses: ['Out@Side.example', suppressed.address] })).status).toBe(200)
      const mailTo = (address: string) => server.mails.find(({ to }) => JSON.stringify(to).includes(address))
      expect(mailTo('out@side.example')?.raw.toString()).toMatch(/Subject: \[Prov\] Prova/)
      expect(
        mailTo('out@side.example')
          ?.raw.toString()
          .replaceAll(/=\r?\n/g, ''),
      ).toContain('n=C3=A5gon utan namn')
      expect(
        mailTo('vera@users.example')
          ?.raw.toString()
          .replaceAll(/=\r?\n/g, ''),
      ).toContain('ut f=C3=B6r Vera.')
      const before = server.mails.length
      refused(await test({ addresses: [everywhere.address] }), 422, 'badTest')
      refused(await test({ addresses: Array.from({ length: 6 }, (_, index) => `a${index}@side.example`) }), 422, 'badTest')
      expect(server.mails).toHaveLength(before)
      for (let index = 0; index < 6; index += 1)
        await test({ addresses: Array.from({ length: 5 }, (_, at) => `b${index}${at}@side.example`) })
      refused(await test({ addresses: ['last@side.example'] }), 429, 'tooMany')
    })
  })

  describe('is corrected', () => {
    const sent = async () => {
      const contacts = await room.contacts(3)
      unknown.add(contacts[0]?.address ?? '')
      const mailing = await room.newsletterTo(contacts, { subject: 'Möte på tisdag' })
      const dispatch = await press(clients.writer, mailing)
      await room.work()
      unknown.clear()
      server.mails.length = 0
      await payload().update({ collection: 'newsletters', id: mailing.id, data: { subject: 'Möte på onsdag' } })
      return { contacts, mailing, dispatch }
    }

    it('on the web, with what was sent kept', async () => {
      const { dispatch } = await sent()
      refused(await clients.leader.post(ofDispatch(dispatch, 'web-correction'), { note: { sv: 'Fel dag.' } }), 403, 'notAllowed')
      refused(await clients.writer.post(ofDispatch(dispatch, 'web-correction'), { note: { en: 'x' } }), 422, 'noteMissing')
      expect((await clients.writer.post(ofDispatch(dispatch, 'web-correction'), { note: { sv: 'Fel dag.' } })).status).toBe(200)
      const { content, webCorrections } = await room.dispatch(dispatch)
      expect(JSON.stringify(content)).not.toContain('onsdag')
      expect(webCorrections).toMatchObject([{ note: { sv: 'Fel dag.' }, content: { sv: { subject: 'Möte på onsdag' } } }])
    })

    it('by a mail to those who were accepted and may still have it', async () => {
      const { contacts, dispatch } = await sent()
      const gone = contacts[1]!
      await payload().update({ collection: 'contacts', id: gone.id, data: { status: 'left' } })
      const check = json(await clients.writer.get(ofDispatch(dispatch, 'correction-audience')))
      expect(check).toMatchObject({ candidates: 2, toSend: 1, excluded: { left: 1 } })
      const body = { note: { sv: 'Mötet är på onsdag.' }, confirmedCount: 1, previousDispatches: 0 }
      const answer = await clients.writer.post(ofDispatch(dispatch, 'correction'), body)
      expect(answer.status, answer.text).toBe(201)
      await room.work()
      expect(server.recipients()).toEqual([contacts[2]?.address])
      const mail = await server.to(contacts[2]?.address ?? '')
      expect(mail.subject).toBe('Rättelse: Möte på onsdag')
      expect(mail.text).toContain('Mötet är på onsdag.')
      const id = String(json(answer).dispatch)
      expect(await room.dispatch(id)).toMatchObject({ kind: 'correction', corrects: dispatch, status: 'completed' })
      expect(await recorded(id)).toEqual(['correct'])
    })

    it('with approval, where the rules ask for it', async () => {
      const { dispatch } = await sent()
      await rules({ approval: 'always' })
      const body = { note: { sv: 'Onsdag.' }, confirmedCount: 2, previousDispatches: 0 }
      const answer = json(await clients.writer.post(ofDispatch(dispatch, 'correction'), body))
      expect(answer).toMatchObject({ asked: true })
      const id = String(answer.dispatch)
      await room.work()
      server.mails.length = 0
      refused(await clients.writer.post(ofDispatch(id, 'send'), { confirmedCount: 2 }), 409, 'notApproved')
      expect((await clients.approver.post(ofDispatch(id, 'approve'))).status).toBe(200)
      server.mails.length = 0
      expect((await clients.writer.post(ofDispatch(id, 'send'), { confirmedCount: 2 })).status).toBe(200)
      await room.work()
      expect(server.mails).toHaveLength(2)
    })
  })

  describe('is taken out as a file', () => {
    it('with every row and why, which no spreadsheet runs, and only by those who may', async () => {
      const contacts = [await room.contact({ name: '=HYPERLINK("x")' }), await room.contact({ status: 'left' }), await room.contact()]
      unknown.add(contacts[2]?.address ?? '')
      const dispatch = await press(clients.writer, await room.newsletterTo(contacts))
      await room.work()
      unknown.clear()
      for (const file of ['rows.csv', 'accounting.csv']) {
        for (const client of [clients.leader, clients.reader]) refused(await client.get(ofDispatch(dispatch, file)), 403, 'notAllowed')
        refused(await rest(spets(), ofDispatch(dispatch, file)), 403, 'notAllowed')
      }
      const rows = await clients.writer.get(ofDispatch(dispatch, 'rows.csv'), { 'accept-language': 'sv' })
      expect(rows.headers.get('content-type')).toBe('text/csv; charset=utf-8')
      expect(rows.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w-]+\.csv"$/)
      expect(rows.text).toContain(`"'=HYPERLINK(""x"")"`)
      expect(rows.text).toContain('Kontakten har slutat')
      expect(rows.text).toMatch(/släpper inte fram[^\n]*550 5\.7\.1 Not from you/)
      expect(rows.text.trim().split('\r\n')).toHaveLength(4)
      const accounting = await clients.writer.get(ofDispatch(dispatch, 'accounting.csv'), { 'accept-language': 'sv' })
      expect(accounting.text).toContain('"Alla i urvalen";"3"')
      expect(await recorded(dispatch)).toEqual(['send', 'export', 'export'])
    })
  })
})

/** The day some days from now, YYYY-MM-DD. */
function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}
