import ICAL from 'ical.js'
import type { ParsedMail } from 'mailparser'
import type { Where } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { settleSeats } from '../../../src/database'
import type { InvitationAnswer } from '../../../src/domain/mailings'
import { type Mailing, sendPlannedMails, tellPromoted, untoldOf } from '../../../src/mail'
import type { Contact, Meeting } from '../../../src/payload-types'
import { make } from '../../support/fixtures'
import { mailRoom, permission } from '../../support/mailings'
import { startMailServer, type TestMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('mails about a meeting to those invited', (spets) => {
  const room = mailRoom(spets)
  const payload = () => spets().payload
  let server: TestMailServer

  beforeAll(async () => {
    server = await startMailServer()
    spets().settings.smtpUrl = server.url
    await room.publisher()
  })
  beforeEach(() => {
    server.mails.length = 0
  })
  afterAll(async () => server.close())

  const mailTo = ({ address }: Contact) => server.to(address ?? '')

  /** The event in the mail, as a calendar reads it; null where there is none. */
  const eventIn = ({ attachments }: ParsedMail) => {
    if (!attachments[0]) return null
    const calendar = new ICAL.Component(ICAL.parse(attachments[0].content.toString()))
    const event = calendar.getFirstSubcomponent('vevent')
    const value = (name: string) => String(event?.getFirstPropertyValue(name) ?? '')
    return {
      method: String(calendar.getFirstPropertyValue('method')),
      sequence: Number(value('sequence')),
      status: value('status'),
      start: value('dtstart'),
      uid: value('uid'),
      location: value('location'),
      description: value('description'),
      occurrence: value('recurrence-id'),
      partstat: String(event?.getFirstProperty('attendee')?.getParameter('partstat')),
    }
  }

  /** A meeting to which these have been invited; what was sent for that is forgotten. */
  const invited = async (contacts: readonly Contact[], changes: Partial<Meeting> = {}) => {
    const { id } = await room.meetingWith(contacts, { title: 'Aktörsmöte', place: 'Östersund', ...changes } as object)
    await room.send({ kind: 'invitation', id })
    server.mails.length = 0
    return id
  }
  const answered = async (meeting: string, contact: Contact, answer: InvitationAnswer) => {
    const where: Where = { and: [{ meeting: { equals: meeting } }, { contact: { equals: contact.id } }] }
    await payload().update({ collection: 'invitations', where, data: { answer } })
  }
  const change = (id: string, data: Partial<Meeting>) =>
    payload().update({ collection: 'meetings', id, data: data as object, locale: 'sv' })
  const moved = { start: '2027-03-09T08:00:00.000Z', end: '2027-03-09T10:00:00.000Z' }
  const update = (id: string): Mailing => ({ kind: 'update', id, about: { to: 'invited' } })

  describe('a change', () => {
    it('is told to all but those who have said no, with what was and what is, and each keeps the answer', async () => {
      const [yes, no, silent] = [await room.contact(), await room.contact(), await room.contact({ language: 'en' })]
      const id = await invited([yes, no, silent])
      await answered(id, yes, 'yes')
      await answered(id, no, 'no')
      expect(await untoldOf(payload(), id)).toBeNull()
      await change(id, { ...moved, place: 'Åre' })
      expect(await untoldOf(payload(), id)).toEqual({ mail: 'update', count: 2, changes: ['time', 'place'] })

      const dispatch = await room.send(update(id))
      expect(await room.outcomes(dispatch)).toEqual({
        [yes.address ?? '']: 'accepted',
        [no.address ?? '']: 'excluded: declined',
        [silent.address ?? '']: 'accepted',
      })
      const mail = await mailTo(yes)
      expect(mail.subject).toBe('Ändrat: Aktörsmöte')
      expect(mail.text?.replaceAll(/\s+/g, ' ')).toContain(
        'Tiden är flyttad från tisdag 2 mars 2027 kl. 09:00–11:00 (svensk tid) till tisdag 9 mars 2027 kl. 09:00–11:00 (svensk tid).',
      )
      expect(mail.text).toContain('Platsen är flyttad från Östersund till Åre.')
      expect(eventIn(mail)).toMatchObject({ method: 'REQUEST', sequence: 1, start: '2027-03-09T09:00:00', partstat: 'ACCEPTED' })
      const english = await mailTo(silent)
      expect(english.text).toContain('Ändrat')
      expect(eventIn(english)).toMatchObject({ partstat: 'NEEDS-ACTION' })
      expect(await untoldOf(payload(), id)).toBeNull()
    })

    it('of several goes to each who does not know, once; who is invited later gets the present state and no change', async () => {
      const [first, later] = [await room.contact(), await room.contact()]
      const id = await invited([first])
      await change(id, moved)
      const segment = await room.segment([first, later])
      await change(id, { segments: [segment.id] })
      await room.send({ kind: 'invitation', id })
      expect(eventIn(await mailTo(later))).toMatchObject({ sequence: 1, start: '2027-03-09T09:00:00' })
      const dispatch = await room.send(update(id))
      expect(await room.outcomes(dispatch)).toEqual({ [first.address ?? '']: 'accepted', [later.address ?? '']: 'excluded: toldAlready' })
      await expect(room.confirm(update(id))).rejects.toMatchObject({ code: 'notReady', fields: [{ field: 'segments' }] })
    })

    it('gives the link of an online meeting to those who come, in the text and in the calendar, and tells others how they get it', async () => {
      const [yes, silent, waits] = [await room.contact(), await room.contact(), await room.contact()]
      const link = 'https://video.example/mote'
      const { id } = await room.meetingWith([yes, silent, waits], { place: null, link, capacity: 1 } as object)
      await room.send({ kind: 'invitation', id })
      for (const contact of [yes, silent, waits]) {
        const mail = await mailTo(contact)
        expect([mail.html, mail.text, eventIn(mail)?.location].join(' ')).not.toContain(link)
        expect(mail.text).toContain('Länken får du på svarssidan')
        expect(eventIn(mail)?.description).toContain('Länken till mötet på nätet finns på svarssidan')
      }
      server.mails.length = 0
      await answered(id, yes, 'yes')
      await settleSeats(payload(), id)
      await answered(id, waits, 'yes')
      await settleSeats(payload(), id)
      await change(id, moved)
      await room.send(update(id))
      const [told, untold, waiting] = [await mailTo(yes), await mailTo(silent), await mailTo(waits)]
      expect(told.text).toContain(`Anslut till mötet ( ${link} )`)
      expect(eventIn(told)).toMatchObject({ location: link, description: expect.not.stringContaining('svarssidan') })
      for (const mail of [untold, waiting]) {
        expect([mail.html, mail.text].join(' ')).not.toContain(link)
        expect(eventIn(mail)?.location).toBe('')
      }
      expect(untold.text).toMatch(/Länken får du på svarssidan när du har svarat ja\.\s+\(\s+http:/)
      expect(waiting.text).toContain('Länken får du när du har fått en plats.')
      server.mails.length = 0
      await room.send({ kind: 'reminder', id, about: { to: 'coming' } })
      expect((await mailTo(yes)).text).toContain(link)
      expect(server.mails).toHaveLength(1)
      await room.send({ kind: 'reminder', id, about: { to: 'silent' } })
      expect((await mailTo(silent)).text).not.toContain(link)
    })

    it('that concerns nobody asks for no mail', async () => {
      const id = await invited([await room.contact()])
      await change(id, { outcome: 'Bra', capacity: 30 })
      expect(await untoldOf(payload(), id)).toBeNull()
      expect((await payload().findByID({ collection: 'meetings', id })).sequence).toBe(0)
    })

    it('reaches who has said yes also after a no to further invitations, and not who is suppressed', async () => {
      const [coming, silent, gone] = [await room.contact(), await room.contact(), await room.contact()]
      const id = await invited([coming, silent, gone])
      await answered(id, coming, 'yes')
      await answered(id, gone, 'yes')
      for (const contact of [coming, silent])
        await payload().update({ collection: 'contacts', id: contact.id, data: { permissions: [permission('invitation', 'withdrawn')] } })
      await make(payload()).suppression({ address: gone.address ?? '', scope: 'all' })
      await change(id, moved)
      expect(await room.outcomes(await room.send(update(id)))).toEqual({
        [coming.address ?? '']: 'accepted',
        [silent.address ?? '']: 'excluded: withdrawn',
        [gone.address ?? '']: 'excluded: suppressed',
      })
    })

    it('is not sent once the meeting has changed again', async () => {
      const id = await invited([await room.contact()])
      await change(id, moved)
      const dispatch = await room.confirm(update(id))
      await change(id, { place: 'Ragunda' })
      await room.work()
      expect(await room.dispatch(dispatch)).toMatchObject({ status: 'paused', pauseReason: 'meetingChanged' })
      expect(server.mails).toHaveLength(0)
    })
  })

  describe('that it is off', () => {
    const cancellation = (id: string): Mailing => ({ kind: 'cancellation', id, about: { to: 'invited' } })

    it('is told with why, and calendars take it out', async () => {
      const [coming, declined] = [await room.contact(), await room.contact()]
      const id = await invited([coming, declined])
      await answered(id, coming, 'yes')
      await answered(id, declined, 'no')
      await expect(room.confirm(cancellation(id))).rejects.toMatchObject({ code: 'notReady', fields: [{ field: 'status' }] })
      await change(id, { status: 'cancelled', cancelReason: 'Snöstorm.' })
      expect(await untoldOf(payload(), id)).toMatchObject({ mail: 'cancellation', count: 1 })
      const dispatch = await room.send(cancellation(id))
      expect(await room.outcomes(dispatch)).toEqual({ [coming.address ?? '']: 'accepted', [declined.address ?? '']: 'excluded: declined' })
      const mail = await mailTo(coming)
      expect([mail.subject, mail.text?.includes('Snöstorm.')]).toEqual(['Inställt: Aktörsmöte', true])
      expect(eventIn(mail)).toMatchObject({ method: 'CANCEL', sequence: 1, status: 'CANCELLED' })
      expect(await untoldOf(payload(), id)).toBeNull()
      await expect(room.confirm(update(id))).rejects.toMatchObject({ code: 'notReady' })
    })

    it('for one who is taken out goes to that one alone', async () => {
      const [stays, goes] = [await room.contact(), await room.contact()]
      const id = await invited([stays, goes])
      const where: Where = { and: [{ meeting: { equals: id } }, { contact: { equals: goes.id } }] }
      const { docs } = await payload().update({ collection: 'invitations', where, data: { removedAt: new Date().toISOString() } })
      await room.send({ kind: 'cancellation', id, about: { to: 'named', only: docs.map((each) => each.id) } })
      expect(server.recipients()).toEqual([goes.address])
      const mail = await mailTo(goes)
      expect(mail.subject).toBe('Inbjudan gäller inte längre: Aktörsmöte')
      expect(eventIn(mail)).toMatchObject({ method: 'CANCEL', status: 'CANCELLED' })
      // Of what comes after they hear nothing.
      await change(id, moved)
      expect(await room.outcomes(await room.send(update(id)))).toEqual({ [stays.address ?? '']: 'accepted' })
    })
  })

  it('one of a series is known by the series and its time by the rule', async () => {
    const series = await payload().create({
      collection: 'meeting-series',
      data: {
        title: 'Frukost',
        frequency: 'monthly',
        interval: 1,
        week: '2',
        weekday: 'TU',
        firstDay: '2027-01-12T12:00:00.000Z',
        lastDay: '2027-12-31T12:00:00.000Z',
        startClock: '09:00',
        endClock: '11:00',
        zone: 'Europe/Stockholm',
        kind: 'standing',
        uid: 'series-uid',
      },
    })
    const contact = await room.contact()
    const id = await invited([contact], { series: series.id, occurrence: '2027-03-09T08:00:00.000Z' } as Partial<Meeting>)
    await change(id, { start: '2027-03-10T08:00:00.000Z', end: '2027-03-10T10:00:00.000Z' })
    await room.send(update(id))
    const moved = eventIn(await mailTo(contact))
    expect(moved).toMatchObject({ uid: 'series-uid', occurrence: '2027-03-09T09:00:00', start: '2027-03-10T09:00:00' })
    server.mails.length = 0
    await change(id, { status: 'cancelled' })
    await room.send({ kind: 'cancellation', id, about: { to: 'invited' } })
    expect(eventIn(await mailTo(contact))).toMatchObject({ method: 'CANCEL', uid: 'series-uid', occurrence: '2027-03-09T09:00:00' })
  })

  describe('that the meeting has planned', () => {
    const soon = (hours: number) => new Date(Date.now() + hours * 3_600_000)
    const clockOf = (at: Date) =>
      new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' }).format(at)
    const row = (kind: 'remindSilent' | 'remindComing' | 'thanks', days: number) => ({ kind, days, at: clockOf(soon(-0.1)) })
    const inDays = (days: number) => ({ start: soon(24 * days).toISOString(), end: soon(24 * days + 2).toISOString() })

    it('reminds the silent, and those who come, each of its own, once', async () => {
      const [silent, coming, waiting, no] = [await room.contact(), await room.contact(), await room.contact(), await room.contact()]
      const id = await invited([silent, coming, waiting, no], { ...inDays(7), mails: [row('remindSilent', 7), row('remindComing', 7)] })
      await answered(id, coming, 'yes')
      await answered(id, no, 'no')
      const where: Where = { and: [{ meeting: { equals: id } }, { contact: { equals: waiting.id } }] }
      await payload().update({ collection: 'invitations', where, data: { answer: 'yes' } })
      await payload().db.updateMany?.({ collection: 'invitations', where, data: { place: 'waiting' } })
      for (let round = 0; round < 3; round += 1) {
        await sendPlannedMails(payload(), new Date())
        await room.work()
      }
      expect(server.recipients().toSorted()).toEqual([silent.address, coming.address].toSorted())
      const [toSilent, toComing] = [await mailTo(silent), await mailTo(coming)]
      expect([toSilent.subject, eventIn(toSilent)?.method]).toEqual(['Påminnelse: Aktörsmöte', 'REQUEST'])
      // A calendar that has said yes would ask again.
      expect([toComing.subject, eventIn(toComing)]).toEqual(['Snart dags: Aktörsmöte', null])
    })

    it('is not sent before its time, a day too late, for a cancelled meeting, or where nobody is left', async () => {
      const contact = await room.contact()
      const early = await invited([contact], { ...inDays(7), mails: [row('remindSilent', 5)] })
      await invited([await room.contact()], { ...inDays(7), mails: [row('remindSilent', 9)] })
      const cancelled = await invited([await room.contact()], { ...inDays(7), mails: [row('remindSilent', 7)] })
      await change(cancelled, { status: 'cancelled' })
      const all = await invited([await room.contact()], { ...inDays(7), mails: [row('remindComing', 7)] })
      expect(await sendPlannedMails(payload(), new Date())).toBe(0)
      // Moved nearer, so is what is planned.
      await change(early, inDays(5))
      expect(await sendPlannedMails(payload(), new Date())).toBe(1)
      expect(await payload().count({ collection: 'dispatches', where: { meeting: { equals: all } } })).toMatchObject({ totalDocs: 1 })
    })

    it('thanks those who came, with what was decided and the way to what is asked', async () => {
      const [came, stayedAway] = [await room.contact(), await room.contact()]
      const id = await invited([came, stayedAway], {
        ...inDays(2),
        mails: [{ ...row('thanks', 1), message: 'Vilken dag!' }] as Meeting['mails'],
        feedback: [{ question: 'Hur var det?', form: 'scale' }],
      })
      await change(id, {
        start: soon(-26).toISOString(),
        end: soon(-24).toISOString(),
        participants: [came.id],
        minutes: 'Vi talade om snö.',
        decisions: [{ decision: 'Vi träffas igen.' }],
      } as Partial<Meeting>)
      await sendPlannedMails(payload(), new Date())
      await room.work()
      expect(server.recipients()).toEqual([came.address])
      const { subject, text } = await mailTo(came)
      expect(subject).toBe('Tack för att du var med: Aktörsmöte')
      for (const said of ['Vilken dag!', 'Vi talade om snö.', 'Vi träffas igen.', 'Vad tyckte du?']) expect(text).toContain(said)
      expect(text).toMatch(/\/invitations\/[\w.-]+/)
    })
  })

  it('that a place is theirs goes to those who waited, once, when room is made or somebody says no', async () => {
    const people = [await room.contact(), await room.contact(), await room.contact(), await room.contact()]
    const [first, second, third, fourth] = people as [Contact, Contact, Contact, Contact]
    const id = await invited(people, { capacity: 1 })
    for (const contact of people) await answered(id, contact, 'yes')
    const tell = async () => {
      server.mails.length = 0
      for (let round = 0; round < 2; round += 1) {
        await tellPromoted(payload(), new Date('2027-01-01T00:00:00.000Z'))
        await room.work()
      }
      return server.recipients().toSorted()
    }
    expect(await tell()).toEqual([])
    await answered(id, first, 'no')
    expect(await tell()).toEqual([second.address])
    const mail = await mailTo(second)
    expect([mail.subject, eventIn(mail)?.partstat]).toEqual(['Du har fått en plats: Aktörsmöte', 'ACCEPTED'])
    await change(id, { capacity: 3 })
    expect(await tell()).toEqual([third.address, fourth.address].toSorted())
    await change(id, { capacity: 30 })
    expect(await tell()).toEqual([])
  })

  it('says how to find the place, when to answer and whom to ask', async () => {
    const person = await make(payload()).person({ name: 'Kim Ek', email: 'kim@region.example', phone: '063-12 34 56' })
    const contact = await room.contact()
    const { id } = await room.meetingWith([contact], {
      address: 'Kyrkgatan 12, Östersund',
      directions: 'Buss 6.',
      accessibility: 'Hiss finns.',
      answerBy: '2027-02-20T12:00:00.000Z',
      contactPerson: person.id,
    })
    await room.send({ kind: 'invitation', id })
    const { text } = await mailTo(contact)
    for (const said of [
      'Kyrkgatan 12, Östersund',
      'openstreetmap.org',
      'Buss 6.',
      'Hiss finns.',
      'Svara senast 20 februari 2027.',
      'Kim Ek',
      '063-12 34 56',
    ])
      expect(text).toContain(said)
  })
})
