import { beforeAll, describe, expect, it } from 'vitest'
import { inboundHandlers } from '../../../src/collections/mailings/IncomingMails/inboundHandlers'
import { translator } from '../../../src/i18n'
import { settleIncoming } from '../../../src/inbound'
import { messageIdFor } from '../../../src/links/messageId'
import type { Contact, IncomingMail } from '../../../src/payload-types'
import { type ReplyCase, replyCases } from '../../corpus/calendar/replies'
import { type Asked, instances } from '../../corpus/calendar/write'
import { make, nextNumber } from '../../support/fixtures'
import { onEachDatabase } from '../../support/spets'

onEachDatabase('answers that calendars mail', (spets) => {
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
})
