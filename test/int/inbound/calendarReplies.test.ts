import type { Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventOf } from '../../../src/audit'
import { inboundHandlers } from '../../../src/collections/mailings/IncomingMails/inboundHandlers'
import { takeReplies } from '../../../src/collections/mailings/IncomingMails/replies/take'
import { seatsOf, setAnswer, settleSeats } from '../../../src/database'
import { idOf } from '../../../src/domain/relations'
import { translator } from '../../../src/i18n'
import { settleIncoming, settleSeveral } from '../../../src/inbound'
import { messageIdFor } from '../../../src/links/messageId'
import type { Contact, IncomingMail, Meeting } from '../../../src/payload-types'
import { type ReplyCase, replyCases } from '../../corpus/calendar/replies'
import { type Asked, calendar, event, instances, mail, part } from '../../corpus/calendar/write'
import { make, nextNumber } from '../../support/fixtures'
import { rest, sending } from '../../support/rest'
import { startMailServer } from '../../support/smtp'
import { onEachDatabase } from '../../support/spets'

const server = await startMailServer()
afterAll(async () => server.close())

onEachDatabase(
  'answers that calendars mail',
  (spets) => {
    const payload = () => spets().payload
    const says = translator('en')

    const meetings = { meeting: '', begun: '', cancelled: '', series: [] as string[] }
    const uids = { meeting: '', begun: '', cancelled: '', series: '' }

    beforeAll(async () => {
      const uidOf = ({ uid }: { uid?: string | null }) => uid ?? ''
      const meeting = await make(payload()).meeting()
      const begun = await make(payload()).meeting({ start: '2026-01-14T08:00:00.000Z', end: '2026-01-14T09:00:00.000Z' })
      const cancelled = await make(payload()).meeting({ status: 'cancelled' })
      const series = await make(payload()).series({ uid: `series-${nextNumber()}@spets.example` })
      for (const start of instances) {
        const end = new Date(Date.parse(start) + 3_600_000).toISOString()
        meetings.series.push((await make(payload()).meeting({ start, end, occurrence: start, series: series.id })).id)
      }
      Object.assign(meetings, { meeting: meeting.id, begun: begun.id, cancelled: cancelled.id })
      Object.assign(uids, { meeting: uidOf(meeting), begun: uidOf(begun), cancelled: uidOf(cancelled), series: uidOf(series) })
    })

    /** Somebody who is invited to all of it, and who got a mail about the meeting, as somebody else did. */
    const invited = async (): Promise<{ contact: Contact; asked: Asked }> => {
      const contact = await make(payload()).contact({ email: `anna${nextNumber()}@kommun.example` })
      for (const meeting of [meetings.meeting, meetings.begun, meetings.cancelled, ...meetings.series])
        await make(payload()).invitation({ meeting, contact: contact.id })
      const messageIds = { own: await messageIdTo(contact), others: await messageIdTo(await make(payload()).contact()) }
      return { contact, asked: { attendee: contact.address ?? '', uids, messageIds } }
    }

    const messageIdTo = async ({ id, address }: Contact): Promise<string> => {
      const dispatch = await make(payload()).dispatch({ kind: 'invitation', meeting: meetings.meeting })
      const delivery = await make(payload()).delivery({ dispatch: dispatch.id, contact: id, address: address ?? '' })
      return messageIdFor(spets().settings, delivery.id)
    }

    const come = async (raw: Buffer): Promise<IncomingMail> => {
      expect(await settleIncoming(payload(), raw, inboundHandlers)).toBe('settled')
      const { docs } = await payload().find({ collection: 'incoming-mails', sort: '-createdAt', limit: 1, depth: 0 })
      if (!docs[0]) throw new Error('Nothing was kept')
      return docs[0]
    }

    const invitationsOf = async ({ id }: Contact) => {
      const where = { contact: { equals: id } }
      const { docs } = await payload().find({ collection: 'invitations', where, depth: 0, pagination: false })
      return (meeting: string) => docs.find((doc) => doc.meeting === meeting)
    }

    it.each(replyCases.map((each): [string, ReplyCase] => [each.name, each]))('%s', async (_, { ends, raw }) => {
      const { asked, contact } = await invited()
      const before = await payload().count({ collection: 'invitations' })
      const row = await come(raw(asked))
      const of = await invitationsOf(contact)
      const answerTo = (meeting: string) => of(meeting)?.answer ?? null
      expect({
        state: row.state,
        verdict: row.verdict,
        reason: row.settledReason ?? null,
        answer: answerTo(meetings.meeting),
        series: meetings.series.map(answerTo),
        others: [answerTo(meetings.begun), answerTo(meetings.cancelled)],
        comment: of(meetings.meeting)?.comment ?? null,
        substitute: of(meetings.meeting)?.substitute ?? null,
      }).toEqual({
        state: ends.state,
        verdict: ends.verdict ?? 'calendarReply',
        reason: ends.why ? says(`inbound.reply.why.${ends.why}`) : null,
        answer: ends.answer ?? null,
        series: ends.series ?? [null, null, null],
        others: [null, null],
        comment: ends.comment ?? null,
        substitute: ends.substitute ?? null,
      })
      expect((await payload().count({ collection: 'invitations' })).totalDocs).toBe(before.totalDocs)
    })
    describe('of the same person, one after the other', () => {
      const answers = (asked: Asked, given: Parameters<typeof event>[1]) => mail(asked, [part({ body: calendar(event(asked, given)) })])

      it.each([
        ['the latest stamp counts', { stamp: '20261101T090000Z' }, { stamp: '20261101T080000Z', partstat: 'DECLINED' }, 'older'],
        ['the same again changes nothing', {}, { partstat: 'DECLINED' }, 'older'],
        ['one without a stamp counts as it comes', {}, { stamp: false, partstat: 'DECLINED' }, null],
        ['a version that was never told counts as the latest', { sequence: 99 }, { stamp: '20261102T080000Z', partstat: 'DECLINED' }, null],
        ['a stamp from the future shuts out nothing', { stamp: '20361101T080000Z' }, { stamp: false, partstat: 'DECLINED' }, null],
      ] as const)('%s', async (_, first, second, why) => {
        const { asked, contact } = await invited()
        await come(answers(asked, first))
        const row = await come(answers(asked, second))
        expect(row).toMatchObject({ state: 'done', settledReason: why ? says(`inbound.reply.why.${why}`) : null })
        expect((await invitationsOf(contact))(meetings.meeting)).toMatchObject({ answer: why ? 'yes' : 'no', via: 'calendar' })
      })

      it('the ledger keeps each change, with its way', async () => {
        const { asked, contact } = await invited()
        await come(answers(asked, {}))
        await come(answers(asked, { stamp: '20261102T080000Z', partstat: 'DECLINED' }))
        const history = (await invitationsOf(contact))(meetings.meeting)?.history ?? []
        expect(history.map(({ answer, via }) => [answer, via])).toEqual([
          ['yes', 'calendar'],
          ['no', 'calendar'],
        ])
      })

      it('who has been taken out of the meeting is invited no longer', async () => {
        const { asked, contact } = await invited()
        const invitation = (await invitationsOf(contact))(meetings.meeting)
        await payload().update({ collection: 'invitations', id: invitation?.id ?? '', data: { removedAt: new Date().toISOString() } })
        expect(await come(answers(asked, {}))).toMatchObject({ state: 'forPerson', settledReason: says('inbound.reply.why.notInvited') })
      })
    })

    describe('of a mail whose settling was stopped', () => {
      const answers = (asked: Asked, given: Parameters<typeof event>[1] = {}) =>
        mail(asked, [part({ body: calendar(event(asked, given)) })])

      const toOne = async (more: Partial<Meeting> = {}) => {
        const meeting = await make(payload()).meeting({ capacity: 1, ...more })
        const contact = await make(payload()).contact({ email: `eva${nextNumber()}@kommun.example` })
        const { id } = await make(payload()).invitation({ meeting: meeting.id, contact: contact.id })
        const asked: Asked = {
          attendee: contact.address ?? '',
          uids: { ...uids, meeting: meeting.uid ?? '' },
          messageIds: { own: '', others: '' },
        }
        return { id, asked, meeting: meeting.id }
      }

      const stop = () => {
        throw new Error('stopped')
      }
      const logged = (id: string) => eventOf({ deed: 'update', by: 'recipient', entity: 'invitations', document: id, fields: ['answer'] })
      const order = { sequence: 0, stamp: '2026-11-01T08:00:00.000Z' }
      const stops: [string, (id: string) => Promise<void> | void][] = [
        ['before the answer', stop],
        [
          'after the answer',
          async (invitation) => {
            const event = logged(invitation)
            await setAnswer(payload(), { invitation, answer: 'yes', via: 'calendar', at: new Date(), order, event })
            stop()
          },
        ],
        [
          'after the seat',
          async (invitation) => {
            const event = logged(invitation)
            await setAnswer(payload(), { invitation, answer: 'yes', via: 'calendar', at: new Date(), order, event })
            const { meeting } = await payload().findByID({ collection: 'invitations', id: invitation, depth: 0 })
            await settleSeats(payload(), idOf(meeting))
            stop()
          },
        ],
      ]

      it.each(stops)('%s: it ends as if it had not been', async (_, upTo) => {
        const { asked, id, meeting } = await toOne()
        const raw = answers(asked)
        const stopped = { ...inboundHandlers, calendarReply: async () => (await upTo(id), Promise.reject(new Error('not reached'))) }
        await expect(settleIncoming(payload(), raw, stopped)).rejects.toThrow('stopped')
        const { docs } = await payload().find({ collection: 'incoming-mails', sort: '-createdAt', limit: 1, depth: 0 })
        const row = docs[0]?.id ?? ''
        expect(await settleIncoming(payload(), raw, inboundHandlers)).toBe('busy')
        await payload().db.updateOne({ collection: 'incoming-mails', id: row, data: { updatedAt: '2026-01-01T00:00:00.000Z' } })

        expect(await settleIncoming(payload(), raw, inboundHandlers)).toBe('settled')
        const [invitation, said] = await Promise.all([
          payload().findByID({ collection: 'invitations', id, depth: 0 }),
          payload().findByID({ collection: 'incoming-mails', id: row, depth: 0 }),
        ])
        expect(invitation).toMatchObject({ answer: 'yes', via: 'calendar', place: 'seat', calendarStamp: order.stamp, calendarSequence: 0 })
        expect(invitation.history).toHaveLength(1)
        expect(said).toMatchObject({ state: 'done', settledReason: null, invitation: id })
        expect(await seatsOf(payload(), meeting)).toMatchObject([{ invitation: id, seated: true }])
        const where: Where = { and: [{ document: { equals: id } }, { deed: { equals: 'update' } }] }
        expect((await payload().count({ collection: 'audit-events', where })).totalDocs).toBe(1)
      })

      it('several at a time are as many, each counted once, and the latest of one person stands', async () => {
        const meeting = await make(payload()).meeting({ capacity: 3 })
        const all = []
        for (let number = 0; number < 5; number += 1) {
          const contact = await make(payload()).contact({ email: `ola${nextNumber()}@kommun.example` })
          const { id } = await make(payload()).invitation({ meeting: meeting.id, contact: contact.id })
          const asked: Asked = {
            attendee: contact.address ?? '',
            uids: { ...uids, meeting: meeting.uid ?? '' },
            messageIds: { own: '', others: '' },
          }
          all.push({ id, asked })
        }
        const changed = all[0]?.asked as Asked
        const raws = [answers(changed, { stamp: '20261102T080000Z', partstat: 'DECLINED' }), ...all.map(({ asked }) => answers(asked))]
        const mails = [...raws, raws[1] as Buffer].map((raw) => ({ raw, receivedAt: new Date() }))
        const outcomes = await settleSeveral(payload(), mails, inboundHandlers)
        expect(outcomes.map((each) => (each.status === 'fulfilled' ? each.value : each.reason)).toSorted()).toEqual([
          'busy',
          ...Array.from({ length: 6 }, () => 'settled'),
        ])
        const { docs } = await payload().find({ collection: 'invitations', where: { meeting: { equals: meeting.id } }, depth: 0 })
        expect(docs.map(({ answer }) => answer).toSorted()).toEqual(['no', 'yes', 'yes', 'yes', 'yes'])
        expect((await seatsOf(payload(), meeting.id)).map(({ seated }) => seated)).toEqual([true, true, true, false])
      })

      it('one that comes after the last day to answer is for a person, who counts it with one press', async () => {
        const { asked, id } = await toOne({ answerBy: '2026-11-10T12:00:00.000Z' })
        const row = await come(answers(asked))
        expect(row).toMatchObject({ state: 'forPerson', settledReason: says('inbound.reply.why.late'), invitation: id })
        const answerNow = async () => (await payload().findByID({ collection: 'invitations', id, depth: 0 })).answer ?? null
        expect(await answerNow()).toBeNull()
        expect(await takeReplies(payload(), row, null)).toMatchObject([id])
        expect(await answerNow()).toBe('yes')
      })
    })

    describe('a person', () => {
      const headersOf = async (role: 'communicator' | 'reader') => {
        const { email } = await spets().user(role)
        const { token } = await payload().login({ collection: 'users', data: { email, password: `a long password for ${role}` } })
        return { authorization: `JWT ${token}` }
      }
      const ask = async (role: 'communicator' | 'reader', { id }: IncomingMail, path: string, body?: object) => {
        const headers = await headersOf(role)
        const { status, text } = await rest(spets(), `/incoming-mails/${id}/${path}`, body ? sending('POST', body, headers) : { headers })
        return { status, body: JSON.parse(text) as Record<string, unknown> }
      }
      const rowNow = ({ id }: IncomingMail) => payload().findByID({ collection: 'incoming-mails', id, depth: 0 })
      const privately = (asked: Asked, given: Parameters<typeof event>[1] = {}, inReplyTo?: string) => {
        const from = `privat-${asked.attendee}`
        const body = calendar(event(asked, { attendee: `mailto:${from}`, ...given }))
        return mail(asked, [part({ body })], inReplyTo ? { from, inReplyTo } : { from })
      }

      it('sees whose answer it may be, counts it, and the address is remembered', async () => {
        const { asked, contact } = await invited()
        const row = await come(privately(asked, {}, asked.messageIds.own))
        const shown = await ask('communicator', row, 'replies')
        expect(shown.body.replies).toEqual([
          expect.objectContaining({
            attendee: `privat-${asked.attendee}`,
            answer: 'yes',
            invited: expect.objectContaining({ address: asked.attendee }),
            meeting: expect.objectContaining({ id: meetings.meeting }),
          }),
        ])
        expect(await ask('communicator', row, 'count-replies', {})).toEqual({ status: 200, body: { state: 'done' } })
        expect((await invitationsOf(contact))(meetings.meeting)).toMatchObject({ answer: 'yes', via: 'calendar' })
        expect(await rowNow(row)).toMatchObject({ state: 'done', settledBy: expect.any(String) })
        expect((await ask('communicator', row, 'count-replies', {})).status).toBe(409)

        // The next needs nobody.
        expect(await come(privately(asked, { stamp: '20261102T080000Z', partstat: 'DECLINED' }))).toMatchObject({ state: 'done' })
        expect((await invitationsOf(contact))(meetings.meeting)).toMatchObject({ answer: 'no' })
      })

      it('undoes what was counted, unless something has been answered since', async () => {
        for (const [since, left] of [
          [null, 'no'],
          ['maybe', 'maybe'],
        ] as const) {
          const { asked, contact } = await invited()
          const id = (await invitationsOf(contact))(meetings.meeting)?.id ?? ''
          await payload().update({ collection: 'invitations', id, data: { answer: 'no', via: 'web' } })
          const row = await come(mail(asked, [part({ body: calendar(event(asked)) })]))
          if (since) await payload().update({ collection: 'invitations', id, data: { answer: since, via: 'web' } })
          expect((await ask('communicator', row, 'undo', { reason: 'Not meant' })).status).toBe(200)
          expect((await invitationsOf(contact))(meetings.meeting)).toMatchObject({ answer: left, via: 'web' })
        }
      })

      it('tells whose answer it is where the mail does not', async () => {
        const { asked, contact } = await invited()
        const row = await come(privately(asked))
        expect((await ask('communicator', row, 'count-replies', {})).status).toBe(422)
        expect((await ask('communicator', row, 'count-replies', { address: 'nobody@nowhere.example' })).status).toBe(422)
        expect((await ask('communicator', row, 'count-replies', { address: asked.attendee.toUpperCase() })).status).toBe(200)
        expect((await invitationsOf(contact))(meetings.meeting)).toMatchObject({ answer: 'yes' })
      })

      it('undoes what was counted for an address that was typed', async () => {
        const { asked, contact } = await invited()
        const row = await come(privately(asked))
        expect((await ask('communicator', row, 'count-replies', { address: asked.attendee })).status).toBe(200)
        expect((await ask('communicator', row, 'undo', { reason: 'Not meant' })).status).toBe(200)
        expect((await invitationsOf(contact))(meetings.meeting)?.answer ?? null).toBeNull()
      })

      it('undoes nothing of a mail that said what was answered already', async () => {
        const { asked, contact } = await invited()
        const id = (await invitationsOf(contact))(meetings.meeting)?.id ?? ''
        await payload().update({ collection: 'invitations', id, data: { answer: 'yes', via: 'web' } })
        const row = await come(mail(asked, [part({ body: calendar(event(asked)) })]))
        expect((await ask('communicator', row, 'undo', { reason: 'Not meant' })).status).toBe(200)
        expect((await invitationsOf(contact))(meetings.meeting)).toMatchObject({ answer: 'yes', via: 'web' })
      })

      it('who may not settle what comes in sees and counts nothing', async () => {
        const { asked } = await invited()
        const row = await come(privately(asked))
        for (const [path, body] of [['replies'], ['count-replies', {}], ['proposal', { accept: true }]] as [string, object?][])
          expect((await ask('reader', row, path, body)).status, path).toBe(403)
      })

      describe('to whom another time is proposed', () => {
        const proposing = async (organiser = { name: 'Eva', email: 'eva@region.example' }) => {
          const meeting = await make(payload()).meeting({ organiser })
          const contact = await make(payload()).contact({ email: `bo${nextNumber()}@kommun.example` })
          await make(payload()).invitation({ meeting: meeting.id, contact: contact.id })
          const attendee = contact.address ?? ''
          const asked: Asked = { attendee, uids: { ...uids, meeting: meeting.uid ?? '' }, messageIds: { own: '', others: '' } }
          const more = ['DTSTART;TZID=W. Europe Standard Time:20270303T130000', 'DTEND;TZID=W. Europe Standard Time:20270303T150000']
          const row = await come(mail(asked, [part({ body: calendar(event(asked, { more }), { method: 'COUNTER' }) })]))
          return { meeting, attendee, row }
        }
        const timeOf = async (id: string) => {
          const { end, start } = await payload().findByID({ collection: 'meetings', id, depth: 0 })
          return { start, end }
        }

        it('takes it, and the meeting is moved', async () => {
          const { meeting, row } = await proposing()
          expect(row).toMatchObject({ state: 'forPerson', settledReason: says('inbound.reply.why.counter') })
          expect((await ask('communicator', row, 'proposal', {})).status).toBe(422)
          expect(await ask('communicator', row, 'proposal', { accept: true })).toEqual({ status: 200, body: { state: 'done' } })
          expect(await timeOf(meeting.id)).toEqual({ start: '2027-03-03T12:00:00.000Z', end: '2027-03-03T14:00:00.000Z' })
        })

        it('keeps the time, and who proposed another is told in words and in the calendar', async () => {
          const { attendee, meeting, row } = await proposing()
          server.mails.length = 0
          expect(await ask('communicator', row, 'proposal', { accept: false })).toMatchObject({ status: 200 })
          expect(await timeOf(meeting.id)).toEqual({ start: meeting.start, end: meeting.end })
          const [told] = server.mails
          expect(server.mails).toHaveLength(1)
          expect(told?.to).toBe(attendee)
          expect(told?.raw.toString()).toMatch(/text\/calendar; charset=utf-8; method=DECLINECOUNTER/)
        })

        it('is told once, however often it is pressed, and again where the mail server could not take it', async () => {
          const { row } = await proposing()
          server.mails.length = 0
          const decline = () => ask('communicator', row, 'proposal', { accept: false })
          const ends = await Promise.all([decline(), decline(), decline()])
          expect(ends.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
          // As after a stop between the mail and its row.
          await payload().db.updateOne({ collection: 'incoming-mails', id: row.id, data: { state: 'forPerson' } })
          expect((await decline()).status).toBe(200)
          expect(server.mails).toHaveLength(1)
          expect(await rowNow(row)).toMatchObject({ state: 'done' })
        })

        it('cannot tell anybody anything while there is nobody to tell it as', async () => {
          const { row } = await proposing({ name: '', email: '' })
          expect((await ask('communicator', row, 'proposal', { accept: false })).status).toBe(422)
          expect(await rowNow(row)).toMatchObject({ state: 'forPerson' })
        })

        it('has no proposal to decide about where it cannot be read', async () => {
          const { asked } = await invited()
          const row = await come(mail(asked, [part({ body: calendar(event(asked), { method: 'COUNTER' }) })]))
          expect((await ask('communicator', row, 'proposal', { accept: true })).status).toBe(422)
          expect(await rowNow(row)).toMatchObject({ state: 'forPerson' })
        })
      })
    })
  },
  { smtpUrl: server.url },
)
