import type { DeliveryState } from './mailings'

/**
 * How far an attempt came before it ended: the server was told the sender, the recipient, that a message
 * follows, or it may have got the whole message.
 */
export type Stage = 'sender' | 'recipient' | 'data' | 'message'

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

/** Whether a server has refused us and not a recipient: nothing can be sent to it just now. */
export const refusesUs = ({ code, stage }: Attempt): boolean => code !== null && code >= 400 && (stage === 'sender' || code === closing)

/**
 * Whether an attempt tells of the server only: it refused us, whoever the message was for, or it hung up
 * between two messages. Its delivery is as it was before.
 * @param isFirst whether it was the first message over its connection
 */
export const saysNothingOfRecipient = (attempt: Attempt, isFirst: boolean): boolean =>
  refusesUs(attempt) || (attempt.code === null && attempt.stage !== 'message' && !isFirst)

/** Answers by which a server says for good that it has no such mailbox (RFC 5321 4.2.3). */
const noMailbox = [550, 551, 553, 556]

/** Enhanced codes for a mailbox that does not exist or is shut (RFC 3463 3.2 and 3.3). */
const addressGone = /\b5\.(?:1\.(?:0|1|2|3|6|10)|2\.1)\b/

/** Words by which a server says that it is us whom it does not want, or that we may not send through it. */
const aboutUs = /spam|block|blacklist|reputation|policy|denied|relay|authenticat|spf|dkim|dmarc|greylist|rate limit|too many/i

/**
 * Whether a refusal says that the address itself is no good, so that it is not to be written to again. An enhanced
 * code decides; without one the words must not speak of us.
 */
export function refusesAddress({ code, response, stage }: Attempt): boolean {
  if (stage !== 'recipient' || code === null || !noMailbox.includes(code)) return false
  if (/\b5\.\d{1,3}\.\d{1,3}\b/.test(response)) return addressGone.test(response)
  return !aboutUs.test(response)
}

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
export function verdictOn({ code, stage }: Pick<Attempt, 'code' | 'stage'>, attempts: number, jitter: number): Verdict {
  if (code !== null && code >= 200 && code < 300) return { state: 'accepted' }
  if (code !== null && code >= 500) return { state: 'failed' }
  if (code === null && stage === 'message') return { state: 'uncertain' }
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
