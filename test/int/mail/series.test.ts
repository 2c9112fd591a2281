import ICAL from 'ical.js'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { SeriesDates } from '../../../src/collections/meetings/MeetingSeries/endpoints'
import { idOf } from '../../../src/domain/relations'
import { signToken } from '../../../src/links/tokens'
import { type Mailing, untoldOf } from '../../../src/mail'
import type { Contact, Meeting } from '../../../src/payload-types'
import { answerInvitation } from '../../../src/web/selfService/invitation'
import { type Client, clientFor } from '../../support/clients'
import { make } from '../../support/fixtures'
import { mailRoom } from '../../support/mailings'
import { startMailServer, type TestMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('a series of meetings', (spets) => {
  const room = mailRoom(spets)
  const payload = () => spets().payload
  let server: TestMailServer
  let communicator: Client
  let reader: Client

  beforeAll(async () => {
    server = await startMailServer()
    spets().settings.smtpUrl = server.url
    await room.publisher()
    communicator = await clientFor(spets(), { role: 'communicator' })
    reader = await clientFor(spets(), { role: 'reader' })
  })
  beforeEach(() => {
    server.mails.length = 0
  })
  afterAll(async () => server.close())

  const rule = {
    frequency: 'monthly',
    interval: 1,
    week: '2',
    weekday: 'TU',
    monthsLeftOut: ['7'],
    firstDay: '2027-01-01T12:00:00.000Z',
    lastDay: '2027-06-30T12:00:00.000Z',
    startClock: '09:00',
    endClock: '11:00',
    zone: 'Europe/Stockholm',
  } as const
  const post = async <T>(path: string, body: object): Promise<{ status: number; value: T }> => {
    const { status, text } = await communicator.post(path, body)
    return { status, value: JSON.parse(text) as T }
  }
  const madeSeries = async (changes: object = {}) => {
    const series = await make(payload()).series({
      ...rule,
      monthsLeftOut: [...rule.monthsLeftOut],
      title: 'Frukost',
      place: 'Åre',
      ...changes,
    })
    expect(await post(`/meeting-series/${series.id}/meetings`, {})).toMatchObject({ status: 201 })
    return series
  }
  const meetingsOf = async (series: string): Promise<Meeting[]> =>
    (await payload().find({ collection: 'meetings', where: { series: { equals: series } }, sort: 'start', depth: 0, pagination: false }))
      .docs

  describe('while it is chosen', () => {
    it('is shown in words and as dates, with holidays, before it is saved', async () => {
      const { value } = await post<SeriesDates>('/meeting-series/dates', {
        ...rule,
        weekday: 'TH',
        lastDay: '2027-05-31T12:00:00.000Z',
        week: '1',
      })
      expect(value.words).toBe('Första torsdagen varje månad utom juli, till den 31 maj 2027')
      expect(value.dates.map(({ day, holiday }) => [day, holiday])).toEqual([
        ['2027-01-07', null],
        ['2027-02-04', null],
        ['2027-03-04', null],
        ['2027-04-01', null],
        ['2027-05-06', expect.stringContaining('Kristi')],
      ])
      // Summer time.
      expect(value.dates.map(({ start }) => start.slice(11, 16))).toEqual(['08:00', '08:00', '08:00', '07:00', '07:00'])
    })

    it('says what is wrong at its field, and nothing while it is not whole', async () => {
      expect((await post<SeriesDates>('/meeting-series/dates', { ...rule, weekday: null })).value.problem).toMatch(/veckodag/)
      expect((await post<SeriesDates>('/meeting-series/dates', { ...rule, lastDay: null })).value).toEqual({
        words: null,
        problem: null,
        dates: [],
      })
      const refused = await communicator.post('/meeting-series', {
        title: 'Fel',
        kind: 'standing',
        ...rule,
        lastDay: '2026-01-01T12:00:00.000Z',
      })
      expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('lastDay')])
      const unknown = await communicator.post('/meeting-series', { title: 'Fel', kind: 'standing', ...rule, zone: 'Europe/Ostersund' })
      expect([unknown.status, unknown.text]).toEqual([400, expect.stringContaining('zone')])
      // No rule says when Ramadan moves its clocks, so that the invitation could not be written.
      const ruleless = await communicator.post('/meeting-series', { title: 'Fel', kind: 'standing', ...rule, zone: 'Africa/Casablanca' })
      expect([ruleless.status, ruleless.text]).toEqual([400, expect.stringContaining('zone')])
    })
  })

  it('makes its meetings once, and not again those that somebody has thrown away', async () => {
    const { id } = await madeSeries()
    const meetings = await meetingsOf(id)
    expect(meetings.map(({ occurrence, start, title }) => [title, start.slice(0, 10), occurrence === start])).toEqual([
      ['Frukost', '2027-01-12', true],
      ['Frukost', '2027-02-09', true],
      ['Frukost', '2027-03-09', true],
      ['Frukost', '2027-04-13', true],
      ['Frukost', '2027-05-11', true],
      ['Frukost', '2027-06-08', true],
    ])
    expect(new Set(meetings.map(({ slug }) => slug)).size).toBe(6)
    await payload().update({ collection: 'meetings', id: meetings[1]?.id ?? '', data: { deletedAt: new Date().toISOString() } })
    await payload().update({
      collection: 'meetings',
      id: meetings[2]?.id ?? '',
      data: { start: '2027-03-10T08:00:00.000Z', end: '2027-03-10T10:00:00.000Z' },
    })
    expect((await post<{ made: string[] }>(`/meeting-series/${id}/meetings`, {})).value.made).toEqual([])
    expect((await reader.post(`/meeting-series/${id}/meetings`, {})).status).toBe(403)
    expect((await reader.post(`/meeting-series/${id}/split`, { from: '2027-03-01' })).status).toBe(403)
  })

  /** A series to whose first meeting these are invited with all that comes. */
  const invited = async (contacts: readonly Contact[]) => {
    const series = await madeSeries({ segments: [(await room.segment(contacts)).id] })
    const meetings = await meetingsOf(series.id)
    const all: Mailing = { kind: 'invitation', id: meetings[0]?.id ?? '', about: { to: 'invited', series: true } }
    return { series, meetings, all }
  }

  it('invites to all that is to come by one mail, with a rule that calendars follow', async () => {
    const contact = await room.contact()
    const { all, meetings, series } = await invited([contact])
    await payload().update({
      collection: 'meetings',
      id: meetings[2]?.id ?? '',
      data: { start: '2027-03-10T08:00:00.000Z', end: '2027-03-10T10:00:00.000Z' },
    })
    await payload().update({ collection: 'meetings', id: meetings[3]?.id ?? '', data: { status: 'cancelled' } })
    const dispatch = await room.send(all)
    expect(await room.outcomes(dispatch)).toEqual({ [contact.address ?? '']: 'accepted' })
    const mail = await server.to(contact.address ?? '')
    expect(mail.subject).toBe('Inbjudan till flera möten: Frukost')
    expect(mail.text?.replaceAll(/\s+/g, ' ')).toContain('tisdag 8 juni 2027 kl. 09:00–11:00')
    const calendar = new ICAL.Component(ICAL.parse(mail.attachments[0]?.content.toString() ?? ''))
    const [event, moved] = calendar.getAllSubcomponents('vevent')
    expect(event?.getFirstPropertyValue('uid')).toBe((await payload().findByID({ collection: 'meeting-series', id: series.id })).uid)
    expect(String(event?.getFirstPropertyValue('rrule'))).toContain('FREQ=MONTHLY')
    expect(event?.getAllProperties('exdate').map((each) => String(each.getFirstValue()))).toEqual(['2027-04-13T09:00:00'])
    expect(String(moved?.getFirstPropertyValue('recurrence-id'))).toBe('2027-03-09T09:00:00')
    expect(String(moved?.getFirstPropertyValue('dtstart'))).toBe('2027-03-10T09:00:00')
    const { docs } = await payload().find({
      collection: 'invitations',
      where: { contact: { equals: contact.id } },
      depth: 0,
      pagination: false,
    })
    const others = meetings.filter((_, index) => index !== 3).map(({ id }) => id)
    expect(docs.map(({ meeting }) => idOf(meeting)).toSorted()).toEqual(others.toSorted())
  })

  it('tells a change of one of them, by the series and the time of the rule, to those who know of it by the series', async () => {
    const contact = await room.contact()
    const { all, meetings } = await invited([contact])
    await room.send(all)
    const third = meetings[2]?.id ?? ''
    expect(await untoldOf(payload(), third)).toBeNull()
    await payload().update({ collection: 'meetings', id: third, data: { place: 'Berg' } })
    expect(await untoldOf(payload(), third)).toEqual({ mail: 'update', count: 1, changes: ['place'] })
    expect(await untoldOf(payload(), meetings[1]?.id ?? '')).toBeNull()
    await room.send({ kind: 'update', id: third, about: { to: 'invited' } })
    expect(await untoldOf(payload(), third)).toBeNull()
  })

  it('takes one answer for all that is to come', async () => {
    const contact = await room.contact()
    const { all, meetings } = await invited([contact])
    await room.send(all)
    const { docs } = await payload().find({
      collection: 'invitations',
      where: { contact: { equals: contact.id } },
      depth: 0,
      pagination: false,
    })
    const first = docs.find(({ meeting }) => idOf(meeting) === meetings[0]?.id)?.id ?? ''
    const token = signToken(spets().settings.secret, 'invitation', [first])
    const now = new Date('2026-12-01T00:00:00.000Z')
    expect(await answerInvitation(payload(), token, new URLSearchParams({ answer: 'maybe' }), now)).toBe('saved')
    const answers = async () =>
      (
        await payload().find({
          collection: 'invitations',
          where: { contact: { equals: contact.id } },
          sort: 'meeting.start',
          depth: 0,
          pagination: false,
        })
      ).docs.map(({ answer }) => answer ?? null)
    expect((await answers()).filter((answer) => answer === 'maybe')).toHaveLength(1)
    expect(await answerInvitation(payload(), token, new URLSearchParams({ answer: 'yes', all: 'yes' }), now)).toBe('saved')
    expect(await answers()).toEqual(Array.from({ length: 6 }, () => 'yes'))
  })

  describe('this and later', () => {
    const changes = { from: '2027-04-13', startClock: '13:00', endClock: '15:00', place: 'Östersund' }
    const times = ['2027-04-13T11:00:00.000Z', '2027-05-11T11:00:00.000Z', '2027-06-08T11:00:00.000Z']

    it('goes on as another series where nobody is invited yet', async () => {
      const { id } = await madeSeries()
      const meetings = await meetingsOf(id)
      const { status, value } = await post<{ series: string; moved: number }>(`/meeting-series/${id}/split`, changes)
      expect([status, value.moved]).toEqual([201, 3])
      expect((await meetingsOf(id)).map(({ start }) => start)).toEqual(meetings.slice(0, 3).map(({ start }) => start))
      expect((await meetingsOf(value.series)).map(({ occurrence, place, start }) => [start, occurrence, place])).toEqual(
        times.map((start) => [start, start, 'Östersund']),
      )
      const { continues, uid } = await payload().findByID({ collection: 'meeting-series', id: value.series, depth: 0 })
      expect(idOf(continues ?? '')).toBe(id)
      expect(uid).not.toBe((await payload().findByID({ collection: 'meeting-series', id })).uid)
    })

    it('stays the series that calendars know where somebody is, who keeps the answer', async () => {
      const contact = await room.contact()
      const { all, meetings, series } = await invited([contact])
      await room.send(all)
      const { status, value } = await post<object>(`/meeting-series/${series.id}/split`, changes)
      expect([status, value]).toEqual([201, { series: null, moved: 3, toTell: meetings[3]?.id }])
      const now = await meetingsOf(series.id)
      expect(now.slice(3).map(({ id, occurrence, start }) => [id, start, occurrence])).toEqual(
        times.map((start, index) => [meetings[3 + index]?.id, start, meetings[3 + index]?.occurrence]),
      )
      expect(await untoldOf(payload(), now[3]?.id ?? '')).toMatchObject({ mail: 'update', count: 1, changes: ['time', 'place'] })
      expect(await untoldOf(payload(), now[0]?.id ?? '')).toBeNull()
    })

    it('is told in one letter to each who is invited to all of it, with each meeting in words and for calendars', async () => {
      const [coming, silent, no, once] = [await room.contact(), await room.contact(), await room.contact(), await room.contact()]
      const { all, meetings, series } = await invited([coming, silent, no])
      await room.send(all)
      const [fourth, fifth, sixth] = meetings.slice(3).map(({ id }) => id)
      if (!fourth || !fifth || !sixth) throw new Error('There are six')
      await make(payload()).invitation({ meeting: fifth, contact: once.id })
      const answer = (contact: Contact, meeting: string, given: 'yes' | 'no') =>
        payload().update({
          collection: 'invitations',
          where: { and: [{ contact: { equals: contact.id } }, { meeting: { equals: meeting } }] },
          data: { answer: given },
        })
      await answer(coming, fifth, 'yes')
      await answer(coming, fourth, 'no')
      for (const meeting of [fourth, fifth, sixth]) await answer(no, meeting, 'no')
      const { value } = await post<{ toTell: string }>(`/meeting-series/${series.id}/split`, changes)
      expect(value.toTell).toBe(fourth)
      expect(await untoldOf(payload(), fourth)).toEqual({ mail: 'update', count: 1, changes: ['time', 'place'], inSeries: 3 })
      server.mails.length = 0
      const letter: Mailing = { kind: 'update', id: fourth, about: { to: 'invited', series: true } }
      const dispatch = await room.send(letter)
      expect(await room.outcomes(dispatch)).toEqual({
        [coming.address ?? '']: 'accepted',
        [silent.address ?? '']: 'accepted',
        [no.address ?? '']: 'excluded: declined',
      })
      expect(server.mails).toHaveLength(2)
      const mail = await server.to(coming.address ?? '')
      expect(mail.subject).toBe('Flera möten är ändrade: Frukost')
      const text = mail.text?.replaceAll(/\s+/g, ' ')
      for (const day of ['13 april', '11 maj', '8 juni'])
        expect(text).toContain(`tisdag ${day} 2027 kl. 09:00–11:00 (svensk tid) till tisdag ${day} 2027 kl. 13:00–15:00 (svensk tid).`)
      const calendar = new ICAL.Component(ICAL.parse(mail.attachments[0]?.content.toString() ?? ''))
      const events = calendar.getAllSubcomponents('vevent')
      expect(new Set(events.map((event) => event.getFirstPropertyValue('uid'))).size).toBe(1)
      expect(
        events.map((event) => [
          String(event.getFirstPropertyValue('recurrence-id')),
          String(event.getFirstPropertyValue('dtstart')),
          event.getFirstProperty('attendee')?.getParameter('partstat'),
        ]),
      ).toEqual([
        ['2027-04-13T09:00:00', '2027-04-13T13:00:00', 'DECLINED'],
        ['2027-05-11T09:00:00', '2027-05-11T13:00:00', 'ACCEPTED'],
        ['2027-06-08T09:00:00', '2027-06-08T13:00:00', 'NEEDS-ACTION'],
      ])
      for (const id of [fourth, sixth]) expect(await untoldOf(payload(), id)).toBeNull()
      expect(await untoldOf(payload(), fifth)).toMatchObject({ count: 1 })
      await expect(room.confirm(letter)).rejects.toMatchObject({ code: 'notReady' })
    })

    it('is refused where there is nothing before or after', async () => {
      const { id } = await madeSeries()
      for (const from of ['2027-01-12', '2027-07-01', 'snart'])
        expect((await communicator.post(`/meeting-series/${id}/split`, { from })).status).toBe(422)
      expect(await meetingsOf(id)).toHaveLength(6)
    })
  })
})
