import type { ReservedRow } from '../../database'
import { type Attempt, type Closings, type Told, toldBy, verdictOn } from '../../domain/delivery'
import { saysConnectionIsFull } from '../../domain/refusal'
import type { Refused } from '../../domain/refusal/run'
import type { Course } from './course'
import type { ReservationQueue } from './reservationQueue'
import type { Entry, WriteBatcher } from './writeBatcher'
import { readied, type Ready, type Room, ServerRefuses, ServerUnreachable, type SmtpConnection, Unwritable, unwritten } from '../engine'
import type { Messages } from './messages'
import type { Sender } from './sender'
import type { StatusPoll } from './statusPoll'

/** What all connections of a worker share while they send one dispatch. */
export interface Shared {
  messages: Messages
  queue: ReservationQueue
  batcher: WriteBatcher
  poll: StatusPoll
  sender: Sender
  course: Course
  closings: Closings
  room: Room
  /** Whether anybody has got the dispatch. */
  hasTaken: () => Promise<boolean>
  /** Has the dispatch wait for a person, since a run of refusals shows that it is us. */
  stopForPerson: (refused: Refused, response: string) => Promise<void>
}

/** What is known of a delivery that was tried. */
export interface Sent {
  address: string
  sender: string
  response: string
  isProbe: boolean
}

interface Tried {
  row: ReservedRow
  ready: Ready
  attempt: Attempt
  told: Told
  isProbe: boolean
}

/**
 * Sends one row after another over one connection, until there are no more. A message is begun only when it is
 * written that it is being sent, and how the one before it ended: one write carries both.
 * @throws ServerUnreachable when the server cannot be reached or takes nothing just now
 * @throws ServerRefuses when it takes nothing from us for good
 */
export async function runSendLoop(shared: Shared, connection: SmtpConnection): Promise<void> {
  const { closings, course, queue, batcher } = shared
  let ended: Entry = {}
  let outgrown: number | null = null
  const flush = async () => {
    const entry = ended
    ended = {}
    if (entry.settlement || entry.release) await batcher.write(entry)
  }
  try {
    while (await mayGoOn(shared)) {
      const isProbe = course.isSuspicious || closings.isSuspicious
      const atHand = isProbe ? queue.takeElsewhere() : queue.take()
      if (!atHand) await flush()
      const row = atHand ?? (await queue.next())
      if (!row) return
      const ready = await readyFor(shared, row, connection, flush)
      const mark = { ...ended, mark: row.id }
      ended = {}
      const isMarked = await batcher.write(mark)
      // Taken by another worker, or stopped by a person, since it was reserved.
      if (!isMarked) {
        queue.letGo(row)
        continue
      }
      const isFirst = connection.isFresh
      const attempt = await attemptOf(connection, ready)
      const tried = { row, ready, attempt, told: toldBy(attempt, isFirst), isProbe }
      // Another message went over a new connection: it was the old one that was full.
      if (isFirst && outgrown !== null && attempt.code === 250) learn(shared.room, outgrown)
      outgrown = tried.told === 'connection' && saysConnectionIsFull(attempt.response) ? connection.carried - 1 : null
      const whose = await whoseIs(shared, tried)
      if (whose === 'recipient') {
        ended = settledBy(tried)
        queue.letGo(row)
        const run = runShownBy(course, tried, ended)
        if (run) {
          await flush()
          await shared.stopForPerson(run, attempt.response)
        }
        continue
      }
      // Written first: another connection may take it as soon as it is back.
      ended = { release: row }
      await flush()
      if (whose === 'later') queue.putLast(row)
      else queue.putBack(row)
      if (whose !== 'server' && whose !== 'us') connection.close()
      if (whose === 'us') throw new ServerRefuses(attempt.response)
      if (whose === 'server') throw new ServerUnreachable(attempt.response)
    }
  } finally {
    connection.close()
    await flush()
  }
}

const mayGoOn = async ({ sender, poll }: Shared): Promise<boolean> => !sender.signal.aborted && (await poll.goesOn())

/** The row's message, and a connection: that comes before the mark, so that a server that is down leaves none behind. */
async function readyFor(
  { messages, queue }: Shared,
  row: ReservedRow,
  connection: SmtpConnection,
  flush: () => Promise<void>,
): Promise<Ready> {
  try {
    const ready = await readied(messages.messageFor(row))
    if (!connection.isOpen) await flush()
    await connection.open()
    return ready
  } catch (error) {
    queue.putBack(row)
    throw error
  }
}

/** What cannot be written is not begun. */
const attemptOf = async (connection: SmtpConnection, { envelope, message }: Ready): Promise<Attempt> =>
  message instanceof Unwritable ? unwritten(message) : connection.send(envelope, message)

/** The fewest that a connection was full with. */
function learn(room: Room, carried: number): void {
  room.most = Math.max(1, Math.min(room.most ?? carried, carried))
}

/** Whom an attempt is about, after what others have been answered; `later` when they have to be asked first. */
async function whoseIs({ closings, hasTaken }: Shared, { attempt, row, told }: Tried): Promise<Exclude<Told, 'closed'> | 'later'> {
  if (told === 'closed') {
    const whose = closings.closedOn(row.id, await hasTaken())
    return whose === 'everybody' ? 'server' : whose
  }
  if (told === 'recipient' && attempt.code !== null) closings.answered()
  return told
}

/** What is to be written of an attempt that ended its delivery, or put it off. */
function settledBy({ attempt, ready: { messageId }, row }: Tried): Entry {
  const { state, retryIn } = verdictOn(attempt, row.attempts + 1, Math.random())
  const nextAttemptAt = retryIn === undefined ? null : new Date(Date.now() + retryIn)
  return { settlement: { id: row.id, state, response: attempt.response, messageId, nextAttemptAt } }
}

/** The refusal by which a run of them shows that it is us. */
function runShownBy(course: Course, { attempt, isProbe, ready, row }: Tried, { settlement }: Entry): Refused | null {
  if (settlement?.state === 'accepted') course.taken()
  if (settlement?.state !== 'failed' || (attempt.code ?? 0) < 500) return null
  return course.refused({ address: row.address, sender: ready.envelope.from, response: attempt.response, isProbe })
}
