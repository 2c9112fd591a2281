import { ImapFlow } from 'imapflow'
import type { Payload } from 'payload'
import { DatabaseLimiter } from '../database'
import { settingsOf } from '../env'
import type { InboundHandlers } from './handlers'
import { settleSeveral } from './settle'

/** How many mails are read in a round; the rest waits for the next. */
const mostInARound = 200

/** How many of them are held at a time. */
const mostAtOnce = 50

/** How much of a mail is read, in octets: what a larger one is about stands at its beginning. */
const longestRead = 2_000_000

/** Where mails are put that have been settled. */
const doneFolder = ['Spets', 'Klart']

/** How long the server may take to answer, in milliseconds. */
const patience = 30_000

/** What reads the mailbox beside the sending of mail, and never in its way. */
export interface MailboxReader {
  /** Begins a round if it is time and none is under way. Never fails: what went wrong is logged. */
  look(): void
  /** Waits until nothing is under way. */
  ended(): Promise<void>
}

/**
 * Reads the mailbox at IMAP_URL now and then: one worker at a time, however many there are.
 * @param stopped whether to begin nothing more
 */
export function mailboxReader(payload: Payload, handlers: InboundHandlers, stopped: () => boolean): MailboxReader {
  let round: Promise<void> | null = null
  let next = 0
  const run = async () => {
    try {
      if (await isTime(payload)) await readMailbox(payload, handlers, stopped)
    } catch (error) {
      payload.logger.error(error)
    }
    round = null
  }
  return {
    look: () => {
      const { imapUrl, imapSeconds } = settingsOf(payload)
      if (!imapUrl || stopped() || performance.now() < next) return
      next = performance.now() + imapSeconds * 1000
      round ??= run()
    },
    ended: async () => {
      await round
    },
  }
}

/** Counted in the database, so that it holds for all workers together. */
async function isTime(payload: Payload): Promise<boolean> {
  const { imapSeconds } = settingsOf(payload)
  return (await new DatabaseLimiter(payload, { name: 'mailbox', points: 1, duration: imapSeconds }).take('round')) === 0
}

/**
 * Settles what is unread in the mailbox. A mail is marked as read, and put away, only when it is settled; so one that
 * a stop came in the way of is given again. One that fails is left as it is and stops no other.
 * @throws Error when the mailbox cannot be read
 */
export async function readMailbox(payload: Payload, handlers: InboundHandlers, stopped: () => boolean = () => false): Promise<void> {
  const { client, folder } = connectionTo(settingsOf(payload).imapUrl ?? '')
  await client.connect()
  try {
    const lock = await client.getMailboxLock(folder)
    try {
      await tidily(payload, () => client.mailboxCreate(doneFolder))
      const unread = (await client.search({ seen: false }, { uid: true })) || []
      const round = unread.slice(0, mostInARound)
      for (let at = 0; at < round.length && !stopped(); at += mostAtOnce) {
        await attempt(payload, () => settleSome(payload, client, round.slice(at, at + mostAtOnce), handlers))
      }
    } finally {
      lock.release()
    }
  } finally {
    await client.logout().catch(() => client.close())
  }
}

async function settleSome(payload: Payload, client: ImapFlow, uids: readonly number[], handlers: InboundHandlers): Promise<void> {
  const what = { uid: true, internalDate: true, source: { maxLength: longestRead } }
  const found = await client.fetchAll(uids.join(','), what, { uid: true })
  const mails = found.flatMap(({ uid, internalDate, source }) =>
    source ? [{ uid, raw: source, receivedAt: new Date(internalDate ?? Date.now()) }] : [],
  )
  const outcomes = await settleSeveral(payload, mails, handlers)
  for (const each of outcomes) if (each.status === 'rejected') payload.logger.error(each.reason)
  const isOver = (at: number): boolean => outcomes[at]?.status === 'fulfilled' && outcomes[at].value !== 'busy'
  const settled = mails.flatMap(({ uid }, at) => (isOver(at) ? [uid] : []))
  if (settled.length === 0) return
  await client.messageFlagsAdd(settled.join(','), ['\\Seen'], { uid: true })
  await tidily(payload, () => client.messageMove(settled.join(','), doneFolder, { uid: true }))
}

const keepsMails = new WeakSet<Payload>()

/**
 * A mailbox that allows no folders keeps its mails where they are: they are marked as read, which is what counts.
 * That is said once and not with every mail.
 */
async function tidily(payload: Payload, work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!keepsMails.has(payload))
      payload.logger.warn({ err: error, msg: 'Mails that are settled cannot be put away; they are marked as read' })
    keepsMails.add(payload)
  }
}

async function attempt(payload: Payload, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    payload.logger.error(error)
  }
}

/**
 * What an address such as `imaps://user:password@host/INBOX` says. Without TLS from the start it has to be begun
 * (STARTTLS), except on this machine.
 */
function connectionTo(url: string): { client: ImapFlow; folder: string } {
  const { protocol, hostname, port, username, password, pathname } = new URL(url)
  const secure = protocol === 'imaps:'
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  const client = new ImapFlow({
    host: hostname,
    port: Number(port) || (secure ? 993 : 143),
    secure,
    ...(secure ? {} : { doSTARTTLS: !isHere }),
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience * 2,
  })
  // A connection that breaks also fails what is under way, and is told of there.
  client.on('error', () => undefined)
  return { client, folder: decodeURIComponent(pathname.slice(1)) || 'INBOX' }
}
