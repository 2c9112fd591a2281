import type { DeliveryState } from './mailings'
import type { Attempt } from './delivery'

export interface Verdict {
  state: Extract<DeliveryState, 'accepted' | 'deferred' | 'failed' | 'uncertain'>
  /** When to try again, as milliseconds from now; only for `deferred`. */
  retryIn?: number
}

const minute = 60_000

/** Waiting times between attempts: minutes first, then hours. After each it is tried again, so that there is one attempt more than waits. */
const backOff = [2, 10, 30, 60, 120, 240, 480, 960].map((minutes) => minutes * minute)

/**
 * What an attempt means for its delivery. A 2xx is accepted, a 4xx is tried again later, a 5xx has failed
 * (RFC 5321 4.2.1). Without an answer it depends: if the message was on its way nobody can know.
 * @param attempts how many attempts there have been, this one included
 * @param jitter between 0 and 1, so that many deferred rows do not come back at one moment
 */
export function verdictOn({ code, stage }: Pick<Attempt, 'code' | 'stage'>, attempts: number, jitter: number): Verdict {
  if (code !== null && code >= 200 && code < 300) return { state: 'accepted' }
  if (stage === 'writing' || (code !== null && code >= 500)) return { state: 'failed' }
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
export const waitForServer = (failures: number): number => 1000 * (serverBackOff[Math.min(failures, serverBackOff.length) - 1] ?? 1)
