import type { TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { carriersOf } from '../../../src/admin/planning/carriers'
import { make } from '../../support/fixtures'
import { mailRoom } from '../../support/mailings'
import { startMailServer, type TestMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('what carries an activity out', (spets) => {
  const room = mailRoom(spets)
  const payload = () => spets().payload
  let server: TestMailServer
  let users: Record<'communicator' | 'leader', TypedUser>
  beforeAll(async () => {
    server = await startMailServer()
    spets().settings.smtpUrl = server.url
    await room.publisher()
    const user = async (role: 'communicator' | 'process-leader'): Promise<TypedUser> => ({
      ...(await make(payload()).user({ role })),
      collection: 'users',
    })
    users = { communicator: await user('communicator'), leader: await user('process-leader') }
  })
  afterAll(async () => server.close())

  const seenBy = (user: TypedUser, activity: string, language = 'sv') => carriersOf({ payload: payload(), user, language }, activity)

  it('is nothing to begin with', async () => {
    const { id } = await make(payload()).activity()
    expect(await seenBy(users.communicator, id)).toEqual([])
  })

  describe('a newsletter', () => {
    it('is told of before it is sent, and with how many accepted it after', async () => {
      const { id: activity } = await make(payload()).activity()
      const mailing = await room.newsletterTo(await room.contacts(3), { subject: 'Höstens brev', activity })
      const before = { id: mailing.id, kind: 'Nyhetsbrev', title: 'Höstens brev', state: 'Utkast', isDone: false, at: null, came: [] }
      expect(await seenBy(users.communicator, activity)).toMatchObject([before])

      const dispatch = await room.confirm(mailing)
      expect(await seenBy(users.communicator, activity)).toMatchObject([{ state: 'Väntar på att börja', isDone: false, came: [] }])
      await room.work()
      const came = [{ what: 'accepted', count: 3, href: `/admin/collections/dispatches/${dispatch}` }]
      expect(await seenBy(users.communicator, activity)).toMatchObject([
        { href: `/admin/collections/newsletters/${mailing.id}`, state: 'Klart', isDone: true, at: expect.any(String) as string, came },
      ])
      expect(await seenBy(users.communicator, activity, 'en')).toMatchObject([{ kind: 'Newsletter', state: 'Completed' }])
      // Numbers are no secret to who reads dispatches; who got it is.
      expect(await seenBy(users.leader, activity)).toMatchObject([{ came }])
    })
  })

  describe('a meeting', () => {
    it('tells who came to whoever reads the meeting, and answers to whoever reads them', async () => {
      const { id: activity } = await make(payload()).activity()
      const contacts = await room.contacts(2)
      const mailing = await room.meetingWith(contacts, { title: 'Aktörsmöte', activity })
      await room.confirm(mailing)
      await room.work()
      const { docs } = await payload().find({ collection: 'invitations', where: { meeting: { equals: mailing.id } } })
      await payload().update({ collection: 'invitations', id: docs[0]?.id ?? '', data: { answer: 'yes' } })
      await payload().update({
        collection: 'meetings',
        id: mailing.id,
        data: { status: 'held', participants: contacts.map(({ id }) => id) },
      })
      const came = { what: 'participants', count: 2, href: null }
      expect(await seenBy(users.communicator, activity)).toMatchObject([
        {
          kind: 'Möte',
          state: 'Hållet',
          isDone: true,
          came: [{ what: 'invited', count: 2 }, { what: 'yes', count: 1 }, came],
        },
      ])
    })
  })

  it('stands in the order of time, and a draft of news is a draft', async () => {
    const { id: activity } = await make(payload()).activity()
    const meeting = await make(payload()).meeting({
      title: 'Sist',
      start: '2027-05-02T08:00:00.000Z',
      end: '2027-05-02T09:00:00.000Z',
      activity,
    })
    const news = await make(payload()).news({ title: 'Först', date: '2027-01-02', activity })
    const letter = await room.newsletterTo(await room.contacts(1), { activity })
    const found = await seenBy(users.communicator, activity)
    expect(found.map(({ id }) => id)).toEqual([news.id, meeting.id, letter.id])
    expect(found.map(({ isDone }) => isDone)).toEqual([news._status === 'published', false, false])
  })
})
