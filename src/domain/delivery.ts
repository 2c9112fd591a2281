import { saysConnectionIsFull } from './refusal'

/**
 * How far an attempt came before it ended: it could not be said in the protocol, so that nothing of it was; the server
 * was told the sender, the recipient, that a message follows, or it may have got the whole message.
 */
export type Stage = 'writing' | 'sender' | 'recipient' | 'data' | 'message'

/** What the reason of an attempt that ended at `writing` begins with. */
export const notWritten = 'Not sent'

/** How an attempt to hand over one message ended, as far as it can be known. */
export interface Attempt {
  /** The server's answer code, when there was one (RFC 5321). */
  code: number | null
  /** The server's answer or what went wrong, in its own words. */
  response: string
  stage: Stage
}

/** The server is closing (RFC 5321 4.2.2), whatever it was asked. */
export const closing = 421

/**
 * Whom an attempt tells of:
 * - `recipient`: its delivery ended like that
 * - `connection`: this connection takes no more, or was closed between two messages; a new one may
 * - `closed`: the server closes, on a new connection and after it was told the recipient: on this one or on everybody
 * - `server`: it takes nothing just now, whoever it is for
 * - `us`: it takes nothing from us, and says so for good
 */
export type Told = 'recipient' | 'connection' | 'closed' | 'server' | 'us'

/**
 * Whom an attempt tells of. But for `recipient` its delivery is as it was before.
 * @param isFirst whether it was the first message over its connection
 */
export function toldBy({ code, response, stage }: Attempt, isFirst: boolean): Told {
  if (code === null) return stage === 'message' || stage === 'writing' || isFirst ? 'recipient' : 'connection'
  if (code < 400) return 'recipient'
  if (!isFirst && (code === closing || saysConnectionIsFull(response))) return 'connection'
  if (stage === 'sender') return code >= 500 ? 'us' : 'server'
  return code === closing ? 'closed' : 'recipient'
}

/** In a row, and nothing answered otherwise: then the server closes on everybody. */
const closedOnEverybody = 10

/** Tells a server that closes (421) on one recipient, time after time, from one that closes on everybody. */
export class Closings {
  #answered = 0
  #inRow = 0
  readonly #before = new Map<string, number>()

  /** The server has answered otherwise to somebody. */
  answered(): void {
    this.#answered += 1
    this.#inRow = 0
  }

  /** Whether others are to be tried out of their turn. */
  get isSuspicious(): boolean {
    return this.#inRow >= 2
  }

  /**
   * @param hasTaken whether it has taken others of the dispatch before
   * @returns `later` when others have to be tried before it can be told
   */
  closedOn(row: string, hasTaken: boolean): 'recipient' | 'everybody' | 'later' {
    this.#inRow += 1
    if (this.#inRow >= closedOnEverybody) return 'everybody'
    const before = this.#before.get(row)
    this.#before.set(row, this.#answered)
    if (before === undefined) return 'later'
    return this.#answered > before || this.#answered > 0 || hasTaken ? 'recipient' : 'everybody'
  }
}
