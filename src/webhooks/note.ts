import type { Payload } from 'payload'
import type { ChangeForReaders } from '../access/visible'
import { makeOnce } from '../database'
import { settingsOf } from '../env'
import { defaultLanguage } from '../i18n/languages'
import { publicAddresses } from '../links/addresses'
import type { Webhook } from '../payload-types'
import { policiesOf } from '../policies'
import { messageIdOf, newMessageId } from './signature'

type Event = Webhook['events'][number]

/** What a receiver is told: what has happened to what, and where it is read. It asks for the rest itself, and so gets the latest. */
interface Told {
  type: `content.${Event}`
  timestamp: string
  data: { collection: string; id: string | null; slug: string | null; href: string | null; page: string | null }
}

/**
 * Writes down what the receivers are to be told of a change that readers see. It is sent by the worker, whatever becomes of
 * this process meanwhile.
 * @param key what the change was begun as: whoever notes it once more writes nothing
 */
export async function noteForWebhooks(payload: Payload, change: ChangeForReaders, key: string | null): Promise<void> {
  const event: Event = change.after ? 'published' : 'unpublished'
  const receivers = (await activeWebhooks(payload)).filter(({ events }) => events.includes(event))
  if (receivers.length === 0) return
  const now = new Date().toISOString()
  const body = toldOf(payload, change, event, now)
  for (const { id } of receivers) {
    const messageId = key === null ? newMessageId() : messageIdOf(key, change.id, id)
    const message = { messageId, webhook: id, event: body.type, attempts: 0, nextAttempt: now, body: { ...body } }
    await makeOnce(payload, 'webhook-deliveries', { ...message, state: 'waiting' })
  }
}

/** Those that are turned on and have something to sign with. */
export async function activeWebhooks(payload: Payload): Promise<Webhook[]> {
  const where = { active: { equals: true } }
  const { docs } = await payload.db.find<Webhook>({ collection: 'webhooks', where, limit: 0, pagination: false })
  return docs.filter(({ secret }) => secret)
}

function toldOf(payload: Payload, { after, before, collection, id }: ChangeForReaders, event: Event, timestamp: string): Told {
  const { publicUrl } = settingsOf(payload)
  const { inApi, page } = policiesOf(collection)
  const name = (after ?? before)?.name ?? null
  const key = inApi === 'id' ? id : name
  const own = inApi && key ? `${publicUrl}/v1/${collection.slug}/${encodeURIComponent(key)}` : null
  return {
    type: `content.${event}`,
    timestamp,
    data: {
      collection: collection.slug,
      id,
      slug: name,
      // Of a global there is one, and it stands under its own name.
      href: id === null ? `${publicUrl}/v1/${collection.slug}` : own,
      page: page && name ? publicAddresses(publicUrl)[page.address](defaultLanguage, name) : null,
    },
  }
}
