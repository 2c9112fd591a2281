import type { DeliveryState } from './mailings'

/** How an attempt to hand over one message ended, as far as it can be known. */
export interface Attempt {
  /** The server's answer code, when there was one (RFC 5321). */
  code: number | null
  /** The server's answer or what went wrong, in its own words. */
  response: string
  /** Whether the server may have got the whole message: it was being read when the answer went missing. */
  dataBegun: boolean
  /** Whether it ended at MAIL FROM, before the server had heard whom the message is for. */
  senderRefused: boolean
}

/**
 * Whether an attempt tells of the server only: it refused us, whoever the message was for, or it hung up
 * between two messages. Its delivery is as it was before.
 * @param isFirst whether it was the first message over its connection
 */
export const saysNothingOfRecipient = ({ code, dataBegun, senderRefused }: Attempt, isFirst: boolean): boolean =>
  senderRefused || (code === null && !dataBegun && !isFirst)

export interface Verdict {
  state: Extract<DeliveryState, 'accepted' | 'deferred' | 'failed' | 'uncertain'>
  /** When to try again, as milliseconds from now; only for `deferred`. */
  retryIn?: number
}

const minute = 60_000

/** Waiting times between attempts: minutes first, then hours; after the last one it has failed. */
const backOff = [2, 10, 30, 60, 120, 240, 480, 960].map((minutes) => minutes * minute)

/**
 * What an attempt means for its delivery. A 2xx is accepted, a 4xx is tried again later, a 5xx has failed
 * (RFC 5321 4.2.1). Without an answer it depends: if the message was on its way nobody can know.
 * @param attempts how many attempts there have been, this one included
 * @param jitter between 0 and 1, so that many deferred rows do not come back at one moment
 */
export function verdictOn(
  { code, dataBegun }: Pick<Attempt, 'code' | 'dataBegun'>,
  attempts: number,
  jitter: number,
): Verdict {
  if (code !== null && code >= 200 && code < 300) return { state: 'accepted' }
  if (code !== null && code >= 500) return { state: 'failed' }
  if (code === null && dataBegun) return { state: 'uncertain' }
  const wait = backOff[attempts - 1]
  if (wait === undefined) return { state: 'failed' }
  return { state: 'deferred', retryIn: Math.round(wait * (1 + jitter / 4)) }
}

/** Waiting times in seconds between looks at a mail server that takes nothing: soon at first, then rarely. */
const serverBackOff = [1, 2, 5, 15, 30, 60, 120, 300]

/**
 * How long a dispatch waits before it is tried again, in milliseconds, when the server cannot be reached or
 * refuses the sender. It never gives up: that is for a person to say.
 * @param failures how many times in a row it has failed, this one included
 */
export const waitForServer = (failures: number): number =>
  1000 * (serverBackOff[Math.min(failures, serverBackOff.length) - 1] ?? 1)
