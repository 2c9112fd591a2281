import ICAL from 'ical.js'
import type { ParsedMail } from 'mailparser'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readToken } from '../../../src/links/tokens'
import { deliveriesToInvite, insertDeliveries } from '../../../src/database'
import type { Mailing } from '../../../src/mail'
import type { Contact, Invitation } from '../../../src/payload-types'
import { mailRoom, permission } from '../../support/mailings'
import { startMailServer, type TestMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('an invitation', (spets) => {
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

  const tokenIn = ({ text }: ParsedMail): string => /\/invitations\/([\w.-]+)/.exec(text ?? '')?.[1] ?? ''
  const invitationIn = (mail: ParsedMail) => readToken(spets().settings, 'invitation', tokenIn(mail))?.[0]
  const invitationsTo = async (meeting: string): Promise<Invitation[]> => {
    const where = { meeting: { equals: meeting } }
    return (await payload().find({ collection: 'invitations', where, depth: 0, pagination: false })).docs
  }

  /** The event in the mail, as a calendar reads it. */
  const eventIn = ({ attachments }: ParsedMail) => {
    const calendar = new ICAL.Component(ICAL.parse(attachments[0]?.content.toString() ?? ''))
    const event = calendar.getFirstSubcomponent('vevent')
    if (!event) throw new Error('No event')
    return { method: calendar.getFirstPropertyValue('method'), event }
  }

  it('goes to each contact with a link of its own', async () => {
    const contacts = await room.contacts(3)
    const meeting = await room.meetingWith(contacts)
    const dispatch = await room.send(meeting)
    expect(await room.accounting(dispatch)).toMatchObject({ candidates: 3, accepted: 3 })
    const invitations = await invitationsTo(meeting.id)
    expect(invitations).toHaveLength(3)
    for (const contact of contacts) {
      const own = invitations.find((invitation) => invitation.contact === contact.id)
      expect(own?.answer ?? null).toBeNull()
      expect(invitationIn(await mailTo(contact))).toBe(own?.id)
      const [row] = await room.deliveries(dispatch, { contact: { equals: contact.id } })
      expect(row?.invitation).toBe(own?.id)
    }
  })

  it('says how to be invited no more, which is another thing than leaving the newsletter', async () => {
    const contact = await room.contact()
    await room.send(await room.meetingWith([contact]))
    const mail = await mailTo(contact)
    const token = /\/unsubscribe\/([\w.-]+)/.exec(mail.text ?? '')?.[1] ?? ''
    expect(readToken(spets().settings, 'unsubscribe', token)).toEqual([contact.id, 'invitation'])
    expect(mail.headerLines.find(({ key }) => key === 'list-id')?.line).toBe('List-ID: <invitation.spets.example>')
  })

  it('goes also to one who has left the newsletter only', async () => {
    const contact = await room.contact({ permissions: [permission('newsletter', 'withdrawn'), permission('invitation')] })
    const noMore = await room.contact({ permissions: [permission('newsletter'), permission('invitation', 'withdrawn')] })
    const dispatch = await room.send(await room.meetingWith([contact, noMore]))
    expect(await room.outcomes(dispatch)).toEqual({
      [contact.address ?? '']: 'accepted',
      [noMore.address ?? '']: 'excluded: withdrawn',
    })
  })

  describe('carries the meeting', () => {
    it('as text, HTML and calendar request beside each other, and as a file', async () => {
      await room.send(await room.meetingWith(await room.contacts(1)))
      const raw = server.mails[0]?.raw.toString() ?? ''
      const types = [...raw.matchAll(/^Content-Type: ([^;\r]+)/gm)].map(([, type]) => type)
      expect(types).toEqual(['multipart/mixed', 'multipart/alternative', 'text/plain', 'text/html', 'text/calendar', 'application/ics'])
      expect(raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/)
    })

    it('so that a calendar can answer for the one it was sent to', async () => {
      const contact = await room.contact({ name: 'Ann "A" Berg', email: 'Ann.Berg@Actors.Example' })
      const meeting = await room.meetingWith([contact, await room.contact()], { title: 'Aktörsmöte', place: 'Frösön' })
      await room.send(meeting)
      const { method, event } = eventIn(await mailTo(contact))
      const attendees = event.getAllProperties('attendee')
      expect(method).toBe('REQUEST')
      expect(attendees.map((attendee) => attendee.getFirstValue())).toEqual(['mailto:ann.berg@actors.example'])
      expect((await mailTo(contact)).to).toMatchObject({ value: [{ address: 'ann.berg@actors.example' }] })
      expect(attendees[0]?.getParameter('rsvp')).toBe('TRUE')
      expect(event.getFirstPropertyValue('uid')).toBe((await payload().findByID({ collection: 'meetings', id: meeting.id })).uid)
      expect(event.getFirstPropertyValue('sequence')).toBe(0)
      expect(event.getFirstPropertyValue('location')).toBe('Frösön')
      const start = event.getFirstPropertyValue('dtstart')
      expect(String(start)).toBe('2027-03-02T09:00:00')
      expect(event.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Europe/Stockholm')
    })

    it('in the language of each', async () => {
      const [sv, en, sma] = [await room.contact(), await room.contact({ language: 'en' }), await room.contact({ language: 'sma' })]
      const meeting = await room.meetingWith([sv, en, sma], { title: 'Aktörsmöte' })
      await payload().update({ collection: 'meetings', id: meeting.id, locale: 'en', data: { title: 'Meeting of actors' } })
      await room.send(meeting)
      const titles = await Promise.all(
        [sv, en, sma].map(async (contact) => {
          const mail = await mailTo(contact)
          return [mail.subject, eventIn(mail).event.getFirstPropertyValue('summary')]
        }),
      )
      expect(titles).toEqual([
        ['Inbjudan: Aktörsmöte', 'Aktörsmöte'],
        ['Invitation: Meeting of actors', 'Meeting of actors'],
        ['Inbjudan: Aktörsmöte', 'Aktörsmöte'],
      ])
    })

    it('with each text whole in the language of each, or in Swedish and marked so', async () => {
      const [sv, en, sma] = [await room.contact(), await room.contact({ language: 'en' }), await room.contact({ language: 'sma' })]
      const texts = { title: 'Aktörsmöte', description: 'Vi ses och talar.', invitationMessage: 'Välkommen hit.' }
      const { id, kind } = await room.meetingWith([sv, en, sma], texts)
      await payload().update({ collection: 'meetings', id, locale: 'sma', data: { title: 'Tjåanghkoe', description: 'Buerie båeteme.' } })
      await room.send({ id, kind })
      const read = async (contact: Contact) => {
        const mail = await mailTo(contact)
        const said = eventIn(mail).event.getFirstProperty('description')
        return [
          said?.getFirstValue(),
          said?.getFirstParameter('language'),
          /<p[^>]* lang="(\w+)"[^>]*>Välkommen hit/.exec(String(mail.html))?.[1] ?? null,
        ]
      }
      expect(await read(sv)).toEqual(['Vi ses och talar.', 'sv', null])
      expect(await read(en)).toEqual(['Vi ses och talar.', 'sv', null])
      expect(await read(sma)).toEqual(['Buerie båeteme.', 'sma', 'sv'])
    })
  })

  describe('is answered to', () => {
    const organiserIn = async (contact: Contact) => {
      const mail = await mailTo(contact)
      return [eventIn(mail).event.getFirstPropertyValue('organizer'), mail.replyTo?.value[0]?.address]
    }

    it('the organiser of the meeting', async () => {
      const contact = await room.contact()
      await room.send(await room.meetingWith([contact], { organiser: { name: 'Lisa Lind', email: 'lisa@region.example' } }))
      expect(await organiserIn(contact)).toEqual(['mailto:lisa@region.example', 'lisa@region.example'])
      expect((await mailTo(contact)).text).toContain('Lisa Lind')
    })

    it('the publisher’s reply address, where nobody is named', async () => {
      const contact = await room.contact()
      await room.send(await room.meetingWith([contact]))
      expect(await organiserIn(contact)).toEqual(['mailto:svar@region.example', 'svar@region.example'])
    })
  })

  it('goes also to contacts that the meeting names itself, and not to those that it leaves out', async () => {
    const [picked, leftOut, single, both] = [await room.contact(), await room.contact(), await room.contact(), await room.contact()]
    const meeting = await room.meetingWith([picked, leftOut, both], {
      contacts: [single.id, both.id],
      leftOut: [leftOut.id, both.id],
    })
    expect(await room.check(meeting)).toMatchObject({ candidates: 2, toSend: 2 })
    await room.send(meeting)
    expect(server.recipients().toSorted()).toEqual([picked.address, single.address].toSorted())
    // Nobody else is needed.
    const { id } = await room.meetingWith([], { contacts: [picked.id], segments: [] })
    expect(await room.outcomes(await room.send({ kind: 'invitation', id }))).toEqual({ [picked.address ?? '']: 'accepted' })
  })

  describe('comes once', () => {
    it('when more are invited later: only they get it', async () => {
      const [first, second] = [await room.contact(), await room.contact()]
      const meeting = await room.meetingWith([first])
      await room.send(meeting)
      const segment = await room.segment([first, second])
      await payload().update({ collection: 'meetings', id: meeting.id, data: { segments: [segment.id] } })
      expect(await room.check(meeting)).toMatchObject({ toSend: 1, excluded: { alreadyInvited: 1 }, previousDispatches: 1 })
      const dispatch = await room.send(meeting)
      expect(await room.outcomes(dispatch)).toEqual({
        [first.address ?? '']: 'excluded: alreadyInvited',
        [second.address ?? '']: 'accepted',
      })
      expect(server.recipients()).toEqual([first.address, second.address])
    })

    it('when everyone has been invited there is nobody left', async () => {
      const meeting = await room.meetingWith(await room.contacts(1))
      await room.send(meeting)
      await expect(room.confirm(meeting)).rejects.toMatchObject({ code: 'nobodyLeft', status: 409 })
    })

    it('when somebody else sends it while it is still to be prepared', async () => {
      const meeting = await room.meetingWith(await room.contacts(2))
      await room.confirm(meeting)
      await expect(room.confirm(meeting)).rejects.toMatchObject({ code: 'alreadyOnItsWay', status: 409 })
      await room.work()
      expect(server.mails).toHaveLength(2)
    })

    describe('when the worker that prepared it died', () => {
      /** A dispatch as a dead worker left it: its lease has run out. */
      const leftBehind = (id: string) => {
        const data = { status: 'preparing', worker: 'gone', leaseUntil: new Date(Date.now() - 1000).toISOString() } as const
        return payload().update({ collection: 'dispatches', id, data })
      }
      const everyoneOnce = async (meeting: Mailing, dispatch: string, contacts: readonly Contact[]) => {
        await room.work()
        expect(server.recipients().toSorted()).toEqual(contacts.map(({ address }) => address).toSorted())
        expect(await room.accounting(dispatch)).toMatchObject({ candidates: contacts.length, accepted: contacts.length })
        expect(await invitationsTo(meeting.id)).toHaveLength(contacts.length)
        for (const contact of contacts) expect(invitationIn(await mailTo(contact))).toBeTruthy()
      }

      it('with some of its rows written', async () => {
        const contacts = await room.contacts(4)
        const meeting = await room.meetingWith(contacts)
        const dispatch = await room.confirm(meeting)
        await insertDeliveries(payload(), dispatch, contacts.slice(0, 2).map(queuedRow))
        await leftBehind(dispatch)
        await everyoneOnce(meeting, dispatch, contacts)
      })

      it('with all its rows and some of its invitations made', async () => {
        const contacts = await room.contacts(4)
        const meeting = await room.meetingWith(contacts)
        const dispatch = await room.confirm(meeting)
        await insertDeliveries(payload(), dispatch, contacts.map(queuedRow))
        for (const { id } of contacts.slice(0, 3))
          await payload().create({ collection: 'invitations', data: { meeting: meeting.id, contact: id } })
        expect(await deliveriesToInvite(payload(), dispatch, 10)).toHaveLength(4)
        await leftBehind(dispatch)
        await everyoneOnce(meeting, dispatch, contacts)
      })

      const queuedRow = ({ id, address, name, kind, language }: Contact) => ({
        contact: id,
        address: address ?? '',
        name: name ?? null,
        contactKind: kind,
        language,
        state: 'queued' as const,
        reason: null,
        key: address ?? '',
      })
    })
  })

  it('cannot be sent to a meeting that has begun', async () => {
    const start = new Date(Date.now() - 60_000).toISOString()
    const end = new Date(Date.now() + 3_600_000).toISOString()
    const meeting = await room.meetingWith(await room.contacts(1), { start, end })
    await expect(room.confirm(meeting)).rejects.toMatchObject({ code: 'notReady', status: 422, fields: [{ field: 'start' }] })
    expect(await invitationsTo(meeting.id)).toEqual([])
  })

  it('takes an answer that the organiser was told, and keeps the earlier ones', async () => {
    const contact = await room.contact()
    const meeting = await room.meetingWith([contact])
    await room.send(meeting)
    const [invitation] = await invitationsTo(meeting.id)
    const user = await spets().user('communicator')
    const enter = (answer: 'yes' | 'no') =>
      payload().update({ collection: 'invitations', id: invitation?.id ?? '', data: { answer }, user, overrideAccess: false, depth: 0 })

    expect(await enter('yes')).toMatchObject({ answer: 'yes', via: 'organiser' })
    expect(await enter('no')).toMatchObject({
      answer: 'no',
      via: 'organiser',
      history: [
        { answer: 'yes', via: 'organiser', by: user.id },
        { answer: 'no', via: 'organiser', by: user.id },
      ],
    })
  })
})
