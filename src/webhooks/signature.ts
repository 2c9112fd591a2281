import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto'

/** Says what it is, so that it is found where it should not stand (Standard Webhooks). */
const prefix = 'whsec_'

/** A new secret: 32 octets, as Standard Webhooks writes them. */
export const newSecret = (): string => prefix + randomBytes(32).toString('base64')

/** A name for a message, the same each time that it is tried. */
export const newMessageId = (): string => `msg_${randomUUID().replaceAll('-', '')}`

/** The name of the message that tells a receiver of a change of a document: the same for whoever notes it once more. */
export const messageIdOf = (change: string, document: string | null, receiver: string): string =>
  `msg_${createHash('sha256').update([change, document, receiver].join(' ')).digest('hex').slice(0, 32)}`

/** What a message that is signed consists of. */
export interface Message {
  id: string
  sentAt: Date
  body: string
}

/** The headers by which a receiver knows that a message is ours and new (Standard Webhooks 1.0). */
export function signedHeaders(secret: string, { body, id, sentAt }: Message): Record<string, string> {
  const seconds = String(Math.floor(sentAt.getTime() / 1000))
  const key = Buffer.from(secret.slice(prefix.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': seconds, 'webhook-signature': `v1,${signature}` }
}
