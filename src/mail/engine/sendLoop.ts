import { type Attempt, type Closings, toldBy } from '../../domain/delivery'
import { saysConnectionIsFull } from '../../domain/refusal'
import type { Refused } from '../../domain/refusal/run'
import type { Row } from './contract'
import type { Course } from './course'
import type { GoAhead } from './goAhead'
import { runShownBy, settlementOf, whoseIs } from './judgement'
import { type Outgoing, readied, type Ready } from './outgoing'
import type { ReservationQueue } from './reservationQueue'
import { ServerRefuses, ServerUnreachable } from './smtp/connect'
import type { Room, SmtpConnection } from './smtp/connection'
import { Unwritable, unwritten } from './writing/wire'
import type { Entry, WriteBatcher } from './writeBatcher'

/** What all connections share while they send. */
export interface Shared<R extends Row> {
  messageFor: (row: R) => Outgoing
  queue: ReservationQueue<R>
  batcher: WriteBatcher
  goAhead: GoAhead
  signal: AbortSignal
  course: Course
  closings: Closings
  room: Room
  /** Whether anybody has been taken. */
  hasTaken: () => Promise<boolean>
  /** Begins nothing more, since a run of refusals shows that it is us. */
  stopForRun: (refused: Refused, response: string) => Promise<void>
}

/**
 * Sends one row after another over one connection, until there are no more. A message is begun only when it is
 * written that it is being sent, and how the one before it ended: one write carries both.
 * @throws ServerUnreachable when the server cannot be reached or takes nothing just now
 * @throws ServerRefuses when it takes nothing from us for good
 */
export async function runSendLoop<R extends Row>(shared: Shared<R>, connection: SmtpConnection): Promise<void> {
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
      const whose = await whoseIs(closings, shared.hasTaken, tried)
      if (whose === 'recipient') {
        const settlement = settlementOf(tried)
        ended = { settlement }
        queue.letGo(row)
        const run = runShownBy(course, tried, settlement)
        if (run) {
          await flush()
          await shared.stopForRun(run, attempt.response)
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

const mayGoOn = async <R extends Row>({ goAhead, signal }: Shared<R>): Promise<boolean> => !signal.aborted && (await goAhead.goesOn())

/** The row's message, and a connection: that comes before the mark, so that a server that is down leaves none behind. */
async function readyFor<R extends Row>(
  { messageFor, queue }: Shared<R>,
  row: R,
  connection: SmtpConnection,
  flush: () => Promise<void>,
): Promise<Ready> {
  try {
    const ready = await readied(messageFor(row))
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
