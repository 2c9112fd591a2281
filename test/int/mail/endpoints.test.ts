import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Mailing } from '../../../src/mail'
import type { Contact } from '../../../src/payload-types'
import { type Client, clientFor } from '../../support/clients'
import { make, prose } from '../../support/fixtures'
import { mailRoom } from '../../support/mailings'
import { type Answer, rest, sending } from '../../support/rest'
import { startMailServer, type TestMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'

const json = ({ text }: Answer) => JSON.parse(text) as Record<string, unknown>
const nobody = '000000000000000000000000'

onEachDatabase('the endpoints of mailings', (spets) => {
  const room = mailRoom(spets)
  const payload = () => spets().payload
  let server: TestMailServer
  let clients: Record<'administrator' | 'communicator' | 'leader' | 'reader', Client>
  let own: string
  let other: string

  beforeAll(async () => {
    server = await startMailServer()
    spets().settings.smtpUrl = server.url
    await room.publisher()
    own = (await make(payload()).strengthArea()).id
    other = (await make(payload()).strengthArea()).id
    const person = await make(payload()).person({
      assignments: [{ role: 'process-leader', strengthArea: own, from: '2020-01-01' }],
    })
    clients = {
      administrator: await clientFor(spets(), { role: 'administrator' }),
      communicator: await clientFor(spets(), { role: 'communicator', name: 'Karin Ek' }),
      leader: await clientFor(spets(), { role: 'process-leader', person: person.id }),
      reader: await clientFor(spets(), { role: 'reader' }),
    }
  })
  beforeEach(() => {
    server.mails.length = 0
  })
  afterAll(async () => server.close())

  const pathOf = ({ kind, id }: Mailing, what: string) => `/${kind === 'newsletter' ? 'newsletters' : 'meetings'}/${id}/${what}`

  const newsletter = async (changes: Parameters<typeof room.newsletterTo>[1] = {}) => room.newsletterTo(await room.contacts(2), changes)

  /** A contact of the leader's area, one of another and one of none. */
  const ofEachArea = async (): Promise<[Contact, Contact, Contact]> => [
    await room.contact({ strengthAreas: [own] }),
    await room.contact({ strengthAreas: [other] }),
    await room.contact(),
  ]

  const refused = (answer: Answer, status: number, code: string) => {
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(json(answer)).toMatchObject({ status, type: `urn:spets:problem:${code}` })
  }

  describe('are for those who may', () => {
    const looks = ['preview', 'audience', 'audience/rows']
    const deeds = ['test', 'send']

    it('the public may nothing', async () => {
      const mailing = await newsletter()
      for (const look of looks) refused(await rest(spets(), pathOf(mailing, look)), 403, 'notAllowed')
      for (const deed of deeds) refused(await rest(spets(), pathOf(mailing, deed), sending('POST', {})), 403, 'notAllowed')
    })

    it('a reader may see the mail, not who gets it, and sends nothing', async () => {
      const mailing = await newsletter()
      expect((await clients.reader.get(pathOf(mailing, 'preview'))).status).toBe(200)
      for (const look of looks.slice(1)) refused(await clients.reader.get(pathOf(mailing, look)), 403, 'notAllowed')
      const body = { confirmedCount: 2, previousDispatches: 0 }
      for (const deed of deeds) refused(await clients.reader.post(pathOf(mailing, deed), body), 403, 'notAllowed')
      expect(server.mails).toEqual([])
    })

    it('a preview for a contact is only for those who may read the contact', async () => {
      const mailing = await newsletter()
      const [mine, others] = await ofEachArea()
      const preview = (client: Client, contact: Contact) => client.get(pathOf(mailing, `preview?form=text&contact=${contact.id}`))
      expect((await preview(clients.leader, mine)).text).toContain(mine.name)
      refused(await preview(clients.leader, others), 404, 'notFound')
      refused(await preview(clients.reader, mine), 403, 'notAllowed')
    })

    it('a process leader sends no newsletter', async () => {
      const body = { confirmedCount: 2, previousDispatches: 0 }
      refused(await clients.leader.post(pathOf(await newsletter(), 'send'), body), 403, 'notAllowed')
    })

    it('a process leader invites to meetings of the own areas, and those only', async () => {
      const contacts = await ofEachArea()
      const body = { confirmedCount: 2, previousDispatches: 0 }
      const theirs = await room.meetingWith(contacts, { strengthAreas: [other] })
      refused(await clients.leader.post(pathOf(theirs, 'send'), body), 403, 'notAllowed')
      const mine = await room.meetingWith(contacts, { strengthAreas: [own] })
      expect((await clients.leader.post(pathOf(mine, 'send'), body)).status).toBe(201)
      await room.work()
      expect(server.mails).toHaveLength(2)
    })

    it('a process leader invites contacts of the own areas and of none', async () => {
      const [mine, others, ofNone] = await ofEachArea()
      const meeting = await room.meetingWith([mine, others, ofNone], { strengthAreas: [own] })
      expect(json(await clients.leader.get(pathOf(meeting, 'audience')))).toMatchObject({ candidates: 2, toSend: 2 })
      const { rows } = json(await clients.leader.get(pathOf(meeting, 'audience/rows')))
      expect((rows as { contact: string }[]).map(({ contact }) => contact).toSorted()).toEqual([mine.id, ofNone.id].toSorted())
      await clients.leader.post(pathOf(meeting, 'send'), { confirmedCount: 2, previousDispatches: 0 })
      await room.work()
      expect(server.recipients().toSorted()).toEqual([mine.address, ofNone.address].toSorted())
    })

    it.each(['communicator', 'administrator'] as const)('a %s sends newsletters and invites to every meeting', async (role) => {
      const contacts = await ofEachArea()
      const body = { confirmedCount: 3, previousDispatches: 0 }
      for (const mailing of [await room.newsletterTo(contacts), await room.meetingWith(contacts, { strengthAreas: [other] })])
        expect((await clients[role].post(pathOf(mailing, 'send'), body)).status).toBe(201)
      await room.work()
      expect(server.mails).toHaveLength(6)
    })
  })

  describe('show a mail', () => {
    it('as HTML that may run and fetch nothing of ours, and as text', async () => {
      const mailing = await newsletter({ subject: 'Nytt', blocks: [{ blockType: 'text', text: prose('Klustret växer.') }] })
      const html = await clients.communicator.get(pathOf(mailing, 'preview'))
      expect(html.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(html.headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(html.headers.get('content-security-policy')).toContain('sandbox')
      expect(html.headers.get('cache-control')).toBe('no-store')
      expect(html.text).toMatch(/^<!DOCTYPE html[^]*Klustret växer\./)
      const text = await clients.communicator.get(pathOf(mailing, 'preview?form=text'))
      expect(text.headers.get('content-type')).toBe('text/plain; charset=utf-8')
      expect(text.text).toContain('Hej Karin Ek!')
      expect(text.text).not.toContain('<html')
    })

    it('with links that change nobody’s choice', async () => {
      const { text } = await clients.communicator.get(pathOf(await newsletter(), 'preview?form=text'))
      expect(text).toContain('http://spets.example/unsubscribe/preview')
    })

    it('in the language asked for', async () => {
      const mailing = await newsletter()
      await payload().update({
        collection: 'newsletters',
        id: mailing.id,
        locale: 'en',
        data: { subject: 'News', blocks: [{ blockType: 'text', text: prose('It grows.') }] },
      })
      const { text } = await clients.communicator.get(pathOf(mailing, 'preview?form=text&language=en'))
      expect(text).toContain('Hello Karin Ek,')
      expect(text).toContain('It grows.')
    })
  })

  it('show who gets it and who does not, row by row', async () => {
    const contacts = [...(await room.contacts(60)), await room.contact({ status: 'left', name: 'Har Slutat' })]
    const mailing = await room.newsletterTo(contacts)
    const check = json(await clients.communicator.get(pathOf(mailing, 'audience')))
    expect(check).toMatchObject({
      candidates: 61,
      toSend: 60,
      excluded: { left: 1 },
      byLanguage: { sv: 60 },
      problems: [],
      previousDispatches: 0,
      from: 'S3 i Exempel <brev@region.example>',
    })
    expect(check).not.toHaveProperty('rows')
    const page = async (query: string) => json(await clients.communicator.get(pathOf(mailing, `audience/rows${query}`)))
    expect(await page('')).toMatchObject({ total: 60, page: 1, pages: 2 })
    expect((await page('?page=2')).rows).toHaveLength(10)
    expect(await page('?reason=left')).toMatchObject({ total: 1, rows: [{ name: 'Har Slutat', reason: 'left' }] })
  })

  describe('send a test', () => {
    it('marked as one, to whoever asks, and it stands in no accounting', async () => {
      const mailing = await newsletter({ subject: 'Nytt i mars' })
      const answer = await clients.communicator.post(pathOf(mailing, 'test'), { languages: ['sv'] })
      expect(json(answer)).toEqual({ to: [clients.communicator.email], languages: ['sv'] })
      const mail = await server.to(clients.communicator.email)
      expect(mail.subject).toBe('[Prov] Nytt i mars')
      expect(mail.text).toContain('Hej Karin Ek!')
      const where = { newsletter: { equals: mailing.id } }
      expect((await payload().count({ collection: 'dispatches', where })).totalDocs).toBe(0)
    })

    it('and say when the mail server does not answer', async () => {
      const { smtpUrl } = spets().settings
      spets().settings.smtpUrl = 'smtp://127.0.0.1:1'
      spets().payload.logger.level = 'silent'
      const answer = await clients.communicator.post(pathOf(await newsletter(), 'test'), { language: 'sv' })
      spets().settings.smtpUrl = smtpUrl
      spets().payload.logger.level = spets().settings.logLevel
      refused(answer, 502, 'serverUnreachable')
    })
  })

  describe('say what is wrong', () => {
    const send = (client: Client, mailing: Mailing, body: object, headers = {}) => client.post(pathOf(mailing, 'send'), body, headers)
    const confirmed = { confirmedCount: 2, previousDispatches: 0 }

    it.each([
      ['sv', 'Antalet mottagare har ändrats från 5 till 2.'],
      ['en', 'from 5 to 2'],
    ])('in the language of the reader (%s)', async (language, words) => {
      const answer = await send(
        clients.communicator,
        await newsletter(),
        { ...confirmed, confirmedCount: 5 },
        { 'accept-language': language },
      )
      refused(answer, 409, 'countChanged')
      expect(json(answer).title).toContain(words)
    })

    it('at the field that must be mended', async () => {
      const answer = await send(clients.communicator, await room.newsletterTo([]), { confirmedCount: 0, previousDispatches: 0 })
      refused(answer, 422, 'notReady')
      expect(json(answer).errors).toEqual([{ field: 'segments', detail: expect.any(String) as string }])
    })

    it('when send is pressed twice', async () => {
      const mailing = await newsletter()
      const answers = await Promise.all([1, 2].map(() => send(clients.communicator, mailing, confirmed)))
      expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409])
      await room.work()
      expect(server.mails).toHaveLength(2)
    })

    it('when what was confirmed is not said', async () => {
      refused(await send(clients.communicator, await newsletter(), {}), 409, 'alreadyOnItsWay')
      refused(await send(clients.communicator, await newsletter(), { ...confirmed, confirmedCount: '2' }), 409, 'countChanged')
    })

    it.each(['not json', '', 'null', '5'])('when the body is %j', async (body) => {
      const mailing = await newsletter()
      for (const what of ['send', 'test']) refused(await clients.communicator.postRaw(pathOf(mailing, what), body), 400, 'badRequest')
    })

    it.each(['preview', 'audience', 'audience/rows'])('when there is no such mailing (%s)', async (what) => {
      refused(await clients.communicator.get(`/newsletters/${nobody}/${what}`), 404, 'notFound')
      refused(await clients.communicator.get(`/meetings/${crypto.randomUUID()}/${what}`), 404, 'notFound')
    })
  })

  describe('of a dispatch', () => {
    const waiting = async () => {
      const contacts = await room.contacts(4)
      const dispatch = await room.confirm(await room.newsletterTo(contacts))
      await make(payload()).suppression({ address: contacts[0]?.email ?? '' })
      await room.work()
      return dispatch
    }
    const goOn = (client: Client, dispatch: string, body: object) => client.post(`/dispatches/${dispatch}/resume`, body)

    it('show the accounting to everyone who logs in, and to nobody else', async () => {
      const dispatch = await room.send(await room.newsletterTo([...(await room.contacts(2)), await room.contact({ status: 'left' })]))
      const path = `/dispatches/${dispatch}/accounting`
      for (const client of Object.values(clients))
        expect(json(await client.get(path))).toMatchObject({
          status: 'completed',
          candidates: 3,
          accepted: 2,
          excluded: { left: 1 },
          confirmedCount: 2,
          countNow: null,
          adds: true,
        })
      refused(await rest(spets(), path), 403, 'notAllowed')
      refused(await clients.reader.get(`/dispatches/${nobody}/accounting`), 404, 'notFound')
    })

    it('let one that waits go on, with the number that the person has seen', async () => {
      const dispatch = await waiting()
      const accounting = json(await clients.communicator.get(`/dispatches/${dispatch}/accounting`))
      expect(accounting).toMatchObject({ status: 'paused', pauseReason: 'audienceChanged', confirmedCount: 4, countNow: 3 })
      refused(await goOn(clients.communicator, dispatch, { confirmedCount: 4 }), 409, 'countChanged')
      expect((await goOn(clients.communicator, dispatch, { confirmedCount: 3 })).status).toBe(200)
      refused(await goOn(clients.communicator, dispatch, { confirmedCount: 3 }), 409, 'notWaiting')
      await room.work()
      expect(server.mails).toHaveLength(3)
    })

    it('let only those who may send let it go on', async () => {
      const dispatch = await waiting()
      for (const client of [clients.reader, clients.leader]) refused(await goOn(client, dispatch, { confirmedCount: 3 }), 403, 'notAllowed')
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'paused' })
    })

    it.each(['not json', '', 'null'])('say that a body of %j cannot be read', async (body) => {
      const dispatch = await waiting()
      refused(await clients.communicator.postRaw(`/dispatches/${dispatch}/resume`, body), 400, 'badRequest')
    })
  })
})
