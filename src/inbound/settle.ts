import type { Payload, Where } from 'payload'
import { readReplies } from '../calendar'
import { compareAndSet, endIncoming, findTogether, insertIncoming, type NewIncoming } from '../database'
import type { Unsettled } from '../domain/calendarReply'
import { calendarsIn, isOutlookReply } from '../domain/inbound/calendarPart'
import { classify } from '../domain/inbound/classify'
import type { Classification } from '../domain/inbound/verdict'
import type { IncomingVerdict } from '../domain/mailings'
import { withoutControls } from '../domain/plainText'
import { settingsOf } from '../env'
import { translator } from '../i18n'
import type { IncomingMail as Row } from '../payload-types'
import { type About, whomIsAbout } from './about'
import { carryOut, type Effect } from './effects'
import { forward, forwardAddress } from './forward'
import type { AnsweringOutcome, InboundHandlers } from './handlers'
import { type Parsed, parseMail } from './parse'

const collection = 'incoming-mails'

/** What became of a mail: `known` has been settled before, `busy` is just being settled by another worker. */
export type SettleOutcome = 'settled' | 'known' | 'busy'

/** A mail as a mailbox hands it over. */
export interface CameIn {
  /** As it came (RFC 5322). */
  raw: Buffer
  /** When the mailbox got it. */
  receivedAt: Date
}

/**
 * Settles a mail that came in, exactly once however often it is given. Its row is written first, as `settling`: from
 * then on it can be neither lost nor begun twice. Then come the effects, each of which sees whether it is done
 * already, and last its final state. After a stop in the middle the mail is given again, and whoever gets it goes on
 * where it stopped, once the one before has had its time.
 * @param raw the mail as it came (RFC 5322)
 * @param receivedAt when the mailbox got it
 */
export async function settleIncoming(
  payload: Payload,
  raw: Buffer,
  handlers: InboundHandlers,
  receivedAt = new Date(),
): Promise<SettleOutcome> {
  return settleRead(payload, await readMail({ raw, receivedAt }), handlers)
}

/**
 * Settles mails that came in as `settleIncoming` does one. Answers of calendars are settled at the same time, so that
 * they share what is asked of the database and written there: hundreds come in the minute after an invitation. What
 * order they are in decides nothing, since they say it themselves. The rest is settled one after the other.
 * @returns how each ended, in their order; one that fails keeps no other from it
 */
export async function settleSeveral(
  payload: Payload,
  mails: readonly CameIn[],
  handlers: InboundHandlers,
): Promise<PromiseSettledResult<SettleOutcome>[]> {
  const read = await Promise.allSettled(mails.map(readMail))
  const oneByOne = inTurn()
  const settling = read.map((mail) => {
    if (mail.status === 'rejected') return Promise.reject(mail.reason)
    if (mail.value.said.verdict === 'calendarReply') return settleRead(payload, mail.value, handlers)
    return oneByOne(() => settleRead(payload, mail.value, handlers))
  })
  return Promise.allSettled(settling)
}

/** Has one thing begin when the one before has ended, however that was. */
function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let before: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = before.then(work)
    before = Promise.allSettled([mine])
    return mine
  }
}

/** A mail, and what it says. */
interface ReadMail extends CameIn {
  parsed: Parsed
  said: Classification
}

async function readMail({ raw, receivedAt }: CameIn): Promise<ReadMail> {
  const parsed = await parseMail(raw)
  return { raw, receivedAt, parsed, said: classify(parsed.mail) }
}

async function settleRead(
  payload: Payload,
  { raw, receivedAt, parsed, said }: ReadMail,
  handlers: InboundHandlers,
): Promise<SettleOutcome> {
  const about = await whomIsAbout(payload, parsed.mail, said, receivedAt)
  const row = await take(payload, parsed, said, about, receivedAt)
  if (typeof row === 'string') return row
  const given = { payload, row, parsed, raw, said, about, handlers }
  await end(given, await effectOf(given))
  return 'settled'
}

interface Given {
  payload: Payload
  row: SettlingRow
  parsed: Parsed
  raw: Buffer
  said: Classification
  about: About
  handlers: InboundHandlers
}

/** What is kept of a mail while it is settled. */
type SettlingRow = Pick<Row, 'id' | 'reply' | 'receivedAt' | 'forwardedTo'>

/** Makes the mail's row, or takes one over whose settling has stopped. */
async function take(
  payload: Payload,
  parsed: Parsed,
  said: Classification,
  about: About,
  at: Date,
): Promise<SettlingRow | Exclude<SettleOutcome, 'settled'>> {
  const [known] = await rowsByKey(payload, parsed.key)
  if (known) return takeOver(payload, known)
  const data = rowData(parsed, said, about, at)
  const id = await insertIncoming(payload, data)
  // Another worker was first: the unique key says so.
  return id === null ? 'busy' : { ...data, id }
}

type KnownRow = SettlingRow & Pick<Row, 'key' | 'state'>

const rowsByKey = findTogether<KnownRow>(collection, 'key', {
  key: true,
  state: true,
  reply: true,
  receivedAt: true,
  forwardedTo: true,
})

async function takeOver(payload: Payload, row: KnownRow): Promise<KnownRow | Exclude<SettleOutcome, 'settled'>> {
  if (row.state !== 'settling') return 'known'
  const before = new Date(Date.now() - settingsOf(payload).leaseSeconds * 1000).toISOString()
  const isLeft: Where = { and: [{ state: { equals: 'settling' } }, { updatedAt: { less_than: before } }] }
  return (await compareAndSet(payload, collection, row.id, isLeft, {})) ? row : 'busy'
}

const rowData = ({ key, mail, original }: Parsed, said: Classification, about: About, at: Date): NewIncoming => ({
  key,
  original,
  subject: withoutControls(mail.subject.slice(0, 500)),
  from: withoutControls(mail.from),
  receivedAt: at.toISOString(),
  state: 'settling',
  verdict: said.verdict,
  status: said.status,
  diagnosis: said.diagnosis ? withoutControls(said.diagnosis.slice(0, 2000), 'several') : null,
  address: about.address ?? said.address,
  delivery: about.delivery?.id ?? null,
  contact: about.contact,
  reply: said.verdict === 'calendarReply' ? readReplies(calendarsIn(mail), mail.from) : null,
})

/** What nobody has to be sure about: it changes nothing, or what it changes is easily said again. */
const harmless: readonly IncomingVerdict[] = ['outOfOffice', 'nothing', 'leave']

/** What came of a mail, and what there is to say about it. */
interface Outcome extends Effect {
  why?: Unsettled | null
  invitation?: string | null
}

async function effectOf(given: Given): Promise<Outcome> {
  const { payload, row, said, about, handlers } = given
  if (said.verdict === 'unknown') return { settled: false, suppression: null }
  if (said.verdict === 'calendarReply') return { ...(await answered(given)), suppression: null }
  if (about.isOfAnother && !said.delayed) return { settled: false, suppression: null }
  if (!about.sure && !harmless.includes(said.verdict)) return { settled: false, suppression: null }
  return carryOut(payload, said, about, handlers, new Date(row.receivedAt))
}

async function answered({ payload, row, parsed, about, handlers }: Given): Promise<AnsweringOutcome> {
  const replies = row.reply ?? []
  if (replies.length === 0) return { settled: false, why: isOutlookReply(parsed.mail) ? 'winmail' : 'unreadable', invitation: null }
  const delivery = about.isSigned ? (about.delivery?.id ?? null) : null
  return handlers.calendarReply(payload, { replies, from: parsed.mail.from, delivery, receivedAt: new Date(row.receivedAt) })
}

/** What people want to read in their own mail too: what nobody but a person understands. */
const forwarded: readonly IncomingVerdict[] = ['unknown', 'calendarReply', 'leave']

async function end(given: Given, { invitation = null, settled, suppression, why }: Outcome): Promise<void> {
  const { payload, row, said } = given
  const about = why ? translator(settingsOf(payload).language)(`inbound.reply.why.${why}`) : null
  const onTheWay = !settled && forwarded.includes(said.verdict) ? await forwarding(payload)(() => sendOn(given)) : null
  const settledReason = [about, onTheWay].filter(Boolean).join(' ') || null
  const state = settled ? 'done' : 'forPerson'
  await endIncoming(payload, { id: row.id, state, suppression, settledReason, invitation })
}

const forwardings = new WeakMap<Payload, ReturnType<typeof inTurn>>()

/** One is sent on at a time: a mail server takes few connections of one sender's. */
function forwarding(payload: Payload): ReturnType<typeof inTurn> {
  const known = forwardings.get(payload) ?? inTurn()
  forwardings.set(payload, known)
  return known
}

/**
 * Sends a mail on to a person, at most once: it is written down first. Where a stop came in between nobody knows
 * whether it went, and then the row says so; the mail is there to be read in any case.
 * @returns what there is to say about it
 * @throws Error when the mail server cannot take it now
 */
async function sendOn({ payload, row, parsed, raw }: Given): Promise<string | null> {
  const translate = translator(settingsOf(payload).language)
  if (row.forwardedTo) return translate('inbound.forward.uncertain')
  const to = await forwardAddress(payload, parsed)
  if (!to) return null
  const isMine: Where = { and: [{ state: { equals: 'settling' } }, { forwardedTo: { exists: false } }] }
  if (!(await compareAndSet(payload, collection, row.id, isMine, { forwardedTo: to }))) return null
  try {
    await forward(payload, to, row.id, parsed, raw)
    return null
  } catch (error) {
    await compareAndSet(payload, collection, row.id, { state: { equals: 'settling' } }, { forwardedTo: null })
    if (isRefused(error)) return translate('inbound.forward.refused', { to })
    throw error
  }
}

/** The server will never take it: trying again would not help (RFC 5321 4.2.1). */
const isRefused = (error: unknown): boolean =>
  error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number' && error.responseCode >= 500
