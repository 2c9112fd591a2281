import type { ReservedRow } from '../../database'
import { type Attempt, refusesAddress, refusesUs, saysNothingOfRecipient, verdictOn } from '../../domain/delivery'
import type { Feed } from './feed'
import type { Entry, Ledger } from './ledger'
import type { Line } from './line'
import type { Sender } from './sender'
import type { Ready, Session } from './session'
import { ServerUnreachable } from './smtp'
import type { Watch } from './watch'

/** What all connections of a worker share while they send one dispatch. */
export interface Shared {
  session: Session
  feed: Feed
  ledger: Ledger
  watch: Watch
  sender: Sender
  /** Has an address that does not exist not written to again. */
  suppress: (row: ReservedRow, response: string) => Promise<void>
}

/**
 * Sends one row after another over one connection, until there are no more. A message is begun only when it is
 * written that it is being sent, and how the one before it ended: one write carries both.
 * @throws ServerUnreachable when the server cannot be reached or refuses us
 */
export async function runLane(shared: Shared, line: Line): Promise<void> {
  const { feed, ledger } = shared
  let ended: Entry = {}
  const flush = async () => {
    const entry = ended
    ended = {}
    if (entry.settlement || entry.release) await ledger.write(entry)
  }
  try {
    while (await mayGoOn(shared)) {
      const atHand = feed.take()
      if (!atHand) await flush()
      const row = atHand ?? (await feed.next())
      if (!row) return
      const ready = await readyFor(shared, row, line, flush)
      const mark = { ...ended, mark: row.id }
      ended = {}
      const isMarked = await ledger.write(mark)
      // Taken by another worker, or stopped by a person, since it was reserved.
      if (!isMarked) {
        feed.letGo(row)
        continue
      }
      const isFirst = line.isFresh
      const attempt = await line.send(ready.envelope, ready.message)
      ended = await endOf(shared, row, ready, attempt, isFirst)
      if (ended.release) {
        // Written first: another connection may take it as soon as it is back.
        await flush()
        feed.putBack(row)
      } else feed.letGo(row)
      if (refusesUs(attempt)) throw new ServerUnreachable(attempt.response)
    }
  } finally {
    line.close()
    await flush()
  }
}

const mayGoOn = async ({ sender, watch }: Shared): Promise<boolean> => !sender.signal.aborted && (await watch.goesOn())

/** The row's message, and a connection: that comes before the mark, so that a server that is down leaves none behind. */
async function readyFor({ feed, session }: Shared, row: ReservedRow, line: Line, flush: () => Promise<void>): Promise<Ready> {
  try {
    const ready = await session.messageFor(row)
    if (!line.isOpen) await flush()
    await line.open()
    return ready
  } catch (error) {
    feed.putBack(row)
    throw error
  }
}

/** What is to be written of an attempt. */
async function endOf({ suppress }: Shared, row: ReservedRow, { messageId }: Ready, attempt: Attempt, isFirst: boolean): Promise<Entry> {
  if (saysNothingOfRecipient(attempt, isFirst)) return { release: row }
  const { state, retryIn } = verdictOn(attempt, row.attempts + 1, Math.random())
  if (refusesAddress(attempt)) await suppress(row, attempt.response)
  const nextAttemptAt = retryIn === undefined ? null : new Date(Date.now() + retryIn)
  return { settlement: { id: row.id, state, response: attempt.response, messageId, nextAttemptAt } }
}
