import { setTimeout as wait } from 'node:timers/promises'
import type { Payload, Where } from 'payload'
import { compareAndSet } from '../database'
import { settingsOf } from '../env'
import { translator } from '../i18n'
import type { Webhook, WebhookDelivery } from '../payload-types'
import { decrypt, encrypt } from '../sealed'
import { activeWebhooks } from './note'
import { isWhy, type Outcome, post } from './post'

const [second, minute, hour] = [1_000, 60_000, 3_600_000]

/** How long after each attempt that failed the next is made, in milliseconds; then it is given up. */
const pauses = [5 * second, minute, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour]

/** How long whoever sends a message holds it; longer than one attempt may take, in milliseconds. */
const lease = minute

/** How often it is looked whether something is to be sent, in milliseconds. */
const often = 1_000

/** How many are sent to one receiver before the others are looked at again. */
const atATime = 20

/** How long it is remembered what was told to whom, in milliseconds. */
const kept = 30 * 24 * hour

/** Whose a secret is, for the encryption. */
const ownerOf = (id: string): string => `webhook ${id}`

/** A webhook's secret as it is stored. */
export const sealedSecret = (payload: Payload, id: string, secret: string): string =>
  encrypt(settingsOf(payload).secret, ownerOf(id), secret)

/** A webhook's secret. @throws Error when it was stored with a `SECRET` that is not known any more */
function secretOf(payload: Payload, { id, secret }: Webhook): string {
  const { oldSecrets, secret: own } = settingsOf(payload)
  return decrypt([own, ...oldSecrets], ownerOf(id), secret ?? '')
}

/** Sends one message to a webhook now, signed. */
export const sendTo = (payload: Payload, webhook: Webhook, id: string, body: object, sentAt: Date): Promise<Outcome> =>
  post(
    { url: webhook.url, secret: secretOf(payload, webhook), ownNetwork: settingsOf(payload).webhooksToOwnNetwork },
    { id, sentAt, body: JSON.stringify(body) },
  )

/**
 * Sends what is to be sent until it is asked to stop, beside all else that the worker does. A receiver that is slow keeps
 * nobody waiting but itself. Never fails: what goes wrong is logged.
 */
export async function keepSending(payload: Payload, signal: AbortSignal): Promise<void> {
  const underWay = new Map<string, Promise<void>>()
  while (!signal.aborted) {
    try {
      for (const webhook of await activeWebhooks(payload)) {
        if (underWay.has(webhook.id)) continue
        const sending = sendDueTo(payload, webhook, new Date(), signal)
          .catch((error: unknown) => payload.logger.error(error))
          .finally(() => underWay.delete(webhook.id))
        underWay.set(webhook.id, sending)
      }
    } catch (error) {
      payload.logger.error(error)
    }
    await wait(often, undefined, { signal }).catch((error: unknown) => {
      // Being asked to stop ends the wait as an error, and is none.
      if (!signal.aborted) throw error
    })
  }
  await Promise.all(underWay.values())
}

/** Sends what is to be sent by a moment, to all receivers. */
export async function sendDue(payload: Payload, now: Date): Promise<void> {
  for (const webhook of await activeWebhooks(payload)) await sendDueTo(payload, webhook, now)
}

/** Sends what is to be sent to one receiver, the oldest first. */
async function sendDueTo(payload: Payload, webhook: Webhook, now: Date, signal?: AbortSignal): Promise<void> {
  const { docs } = await payload.db.find<WebhookDelivery>({
    collection: 'webhook-deliveries',
    where: {
      and: [{ webhook: { equals: webhook.id } }, { state: { equals: 'waiting' } }, { nextAttempt: { less_than_equal: now.toISOString() } }],
    },
    sort: 'nextAttempt',
    limit: atATime,
    pagination: false,
  })
  for (const delivery of docs) if (!signal?.aborted) await attempt(payload, webhook, delivery, now)
}

/** One of several workers makes an attempt: who has counted it. If it is killed meanwhile, another follows when the lease ends. */
async function attempt(payload: Payload, webhook: Webhook, delivery: WebhookDelivery, now: Date): Promise<void> {
  const attempts = delivery.attempts + 1
  const held = { attempts, lastAttempt: now.toISOString(), nextAttempt: later(now, lease) }
  if (!(await compareAndSet(payload, 'webhook-deliveries', delivery.id, waitingAfter(delivery.attempts), held))) return
  const outcome = await sendTo(payload, webhook, delivery.messageId, delivery.body as object, now)
  const pause = pauses[attempts - 1]
  const becomes = outcome.taken
    ? { state: 'taken', nextAttempt: null }
    : pause === undefined
      ? { state: 'given-up', nextAttempt: null }
      : { nextAttempt: later(now, pause) }
  // Whoever has asked for it again meanwhile has begun anew, and is not written over.
  await compareAndSet(payload, 'webhook-deliveries', delivery.id, waitingAfter(attempts), {
    ...becomes,
    lastStatus: outcome.status,
    lastWhy: outcome.why,
    lastError: outcome.said,
  })
}

const waitingAfter = (attempts: number): Where => ({ and: [{ state: { equals: 'waiting' } }, { attempts: { equals: attempts } }] })

const later = (now: Date, milliseconds: number): string => new Date(now.getTime() + milliseconds).toISOString()

/**
 * Why a receiver did not take a message, and what it answered; null where it did. Of messages from before the reason was kept
 * as a code, what was said holds the words too.
 */
export function whyInWords({ said, why }: { said: string; why: string | null | undefined }, language: string): string | null {
  const words = isWhy(why) ? translator(language)(`webhooks.why.${why}`) : ''
  return [words, said].filter(Boolean).join(' ') || null
}

/** Has a message sent again from the beginning, whatever became of it. */
export const sendAgain = (payload: Payload, id: string): Promise<unknown> =>
  payload.db.updateOne({
    collection: 'webhook-deliveries',
    id,
    data: { state: 'waiting', attempts: 0, nextAttempt: new Date().toISOString() },
    returning: false,
  })

/** Forgets what was told long ago. */
export async function forgetOldMessages(payload: Payload, now: Date): Promise<void> {
  const where = { createdAt: { less_than: new Date(now.getTime() - kept).toISOString() } }
  await payload.db.deleteMany({ collection: 'webhook-deliveries', where })
}
