import type { Payload } from 'payload'
import { type CalendarEvent, calendarPart, invitationRequest, invitationRequests, seriesRequest } from '../../calendar'
import { type ReservedRow, seatsOf } from '../../database'
import type { InvitationAnswer } from '../../domain/mailings'
import { domainOf } from '../../domain/address'
import type { PublisherIdentity } from '../../domain/mailContent'
import { compileSlots, cutAtSlots, encodeForHtml } from '../../emails'
import { settingsOf } from '../../env'
import { idOf } from '../../domain/relations'
import { translator } from '../../i18n'
import { defaultLanguage, uiLanguageFor } from '../../i18n/languages'
import { publicAddresses } from '../../links/addresses'
import { messageIdFor } from '../../links/messageId'
import { returnPathFor } from '../../links/returnPath'
import type { Dispatch } from '../../payload-types'
import type { FrozenEvent } from '../content/event'
import { perLanguage, perLanguageInTime } from '../content/perLanguage'
import { publisherIn } from '../content/publisher'
import { frozenContentOf } from '../content/frozen'
import {
  compileMail,
  compileRequest,
  type HeaderFacts,
  type Mailbox,
  type Message,
  type Outgoing,
  signedMessage,
  signerFor,
} from '../engine'
import { mailings } from '../kinds'
import { frozenSenderOf } from '../senders'
import { listHeaders } from './listHeaders'
import { type Joining, linkFor, personalOf } from './personal'
import { webVersionOf } from './webVersion'

/** The messages of a dispatch: what is the same for every delivery is made once. */
export interface Messages {
  /** The address that they come from. */
  from: string
  messageFor: (row: ReservedRow) => Outgoing
}

/** Gets a dispatch ready to be sent: its frozen content composed once a language, its sender. */
export async function messagesOf(payload: Payload, dispatch: Dispatch): Promise<Messages> {
  const settings = settingsOf(payload)
  const { publicUrl, secret } = settings
  const addresses = publicAddresses(publicUrl)
  const content = frozenContentOf(dispatch)
  const { purpose } = mailings[dispatch.kind]
  const lists = perLanguage((language) =>
    listHeaders({ purpose, dispatch: dispatch.id, language, publicUrl, hasArchive: purpose === 'newsletter' }),
  )
  const slotRules = { cut: cutAtSlots, encodeForHtml }
  const writers = perLanguage((language) => compileMail(content[language], lists[language], slotRules))
  const requests = perLanguage((language) => compileRequest(content[language], lists[language], slotRules))
  const subjects = perLanguage((language) => compileSlots({ subject: content[language].subject, html: '', text: '' }))
  const publishers = await perLanguageInTime((language) => publisherIn(payload, language))
  const sender = frozenSenderOf(dispatch)
  const webVersion = await webVersionOf(payload, dispatch)
  const seats = await seatsAt(payload, dispatch)
  const standing = await standingIn(
    payload,
    (content.sv.calendar?.instances ?? []).map(({ meeting }) => meeting),
  )

  const fromOf = ({ fromName, fromAddress }: PublisherIdentity): Mailbox => sender.from ?? { name: fromName, address: fromAddress }
  const factsFor = (row: ReservedRow, subject: string): Omit<HeaderFacts, 'messageId' | 'oneClick' | 'leaveAddress'> => ({
    from: fromOf(publishers[row.language]),
    replyTo: sender.replyTo ?? content[row.language].calendar?.organiser.address ?? publishers[row.language].replyTo,
    to: { name: row.name ?? '', address: row.address },
    subject,
    date: new Date(),
  })

  /** @throws Unwritable */
  const writtenFor = async (row: ReservedRow, messageId: string, returnPath: string | null): Promise<Message> => {
    const { language } = row
    const { calendar, language: writtenIn } = content[language]
    const joining: Joining = { link: calendar?.link ?? null, seats }
    const { oneClick, slots } = personalOf(row, writtenIn, purpose, webVersion(language), joining, { addresses, secret })
    const written = factsFor(row, subjects[language](slots).subject)
    const facts = { ...written, messageId, oneClick, leaveAddress: returnPath ?? written.replyTo }
    const pieces = calendar
      ? requests[language](facts, slots, calendarPart(calendarOf(calendar, row, { joining, standing }), calendar.method))
      : writers[language](facts, slots)
    return signedMessage(pieces, signerFor(settings, domainOf(facts.from.address)))
  }

  return {
    from: fromOf(publishers[defaultLanguage]).address,
    messageFor: (row) => {
      const messageId = messageIdFor(settings, row.id)
      const returnPath = returnPathFor(settings, row.id)
      const envelope = { from: returnPath ?? fromOf(publishers[row.language]).address, to: row.address }
      return { envelope, messageId, write: () => writtenFor(row, messageId, returnPath) }
    },
  }
}

/** Who has a place at the meeting that a dispatch is about; null where there is room for all. */
async function seatsAt(payload: Payload, { meeting: about }: Dispatch): Promise<Joining['seats']> {
  if (!about) return null
  const select = { capacity: true } as const
  const meeting = await payload.findByID({ collection: 'meetings', id: idOf(about), select, depth: 0, joins: false, disableErrors: true })
  return meeting?.capacity ? seatsOf(payload, meeting.id) : null
}

/** The calendar has the link of whoever comes; to others it says where it is found. Calendars are shared with colleagues. */
function withLinkFor(frozen: FrozenEvent, link: string | null): FrozenEvent {
  if (link || !frozen.link) return frozen
  const { series } = frozen
  const language = frozen.descriptionLanguage ?? frozen.language
  const said = frozen.method === 'CANCEL' ? '' : translator(uiLanguageFor(language))('calendar.joinAfterYes')
  return {
    ...frozen,
    link: null,
    description: [frozen.description, said].filter(Boolean).join('\n\n'),
    ...(series && {
      series: { ...series, changed: series.changed.map((each) => ({ ...each, event: withLinkFor(each.event, null) })) },
    }),
  }
}

/** What somebody has answered to a meeting of a series that has changed, and whether they come. */
type Standing = (contact: string | null, meeting: string) => { answer: InvitationAnswer | null; comes: boolean }

async function standingIn(payload: Payload, meetings: readonly string[]): Promise<Standing> {
  const known = new Map<string, ReturnType<Standing>>()
  if (meetings.length > 0) {
    const where = { meeting: { in: [...meetings] } }
    const select = { contact: true, meeting: true, answer: true, place: true } as const
    const { docs } = await payload.find({ collection: 'invitations', where, select, depth: 0, pagination: false })
    for (const { answer, contact, meeting, place } of docs)
      known.set(`${idOf(contact)} ${idOf(meeting)}`, { answer: answer ?? null, comes: answer === 'yes' && place !== 'waiting' })
  }
  return (contact, meeting) => known.get(`${contact} ${meeting}`) ?? { answer: null, comes: false }
}

function calendarOf(frozen: FrozenEvent, row: ReservedRow, { joining, standing }: { joining: Joining; standing: Standing }): string {
  if (!frozen.instances) return requestFor(withLinkFor(frozen, linkFor(row, joining)), row)
  const attendee = { name: row.name, address: row.address }
  const stamp = new Date()
  return invitationRequests(
    frozen.instances.map(({ event, meeting }) => {
      const { answer, comes } = standing(row.contact, meeting)
      return { ...thawed(withLinkFor(event, comes ? event.link : null), stamp), attendee, answer }
    }),
  )
}

function requestFor(frozen: FrozenEvent, row: ReservedRow): string {
  const attendee = { name: row.name, address: row.address }
  const event = thawed(frozen, new Date())
  if (!frozen.series)
    return invitationRequest({ ...event, attendee, answer: row.answer, ...(frozen.method ? { method: frozen.method } : {}) })
  const { changed, removed, rule } = frozen.series
  const series = {
    event,
    rule,
    removed: removed.map((instance) => new Date(instance)),
    changed: changed.map(({ event: differing, instance }) => ({ instance: new Date(instance), event: thawed(differing, event.stamp) })),
  }
  return seriesRequest(series, attendee)
}

/** What was frozen has its times as text. */
function thawed({ instances: _instances, series: _series, method: _method, ...event }: FrozenEvent, stamp: Date): CalendarEvent {
  return {
    ...event,
    start: new Date(event.start),
    end: new Date(event.end),
    stamp,
    occurrence: event.occurrence ? new Date(event.occurrence) : null,
  }
}
