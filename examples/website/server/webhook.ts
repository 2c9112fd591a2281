import type { IncomingMessage, ServerResponse } from 'node:http'
import { Webhook, WebhookVerificationError } from 'standardwebhooks'

const most = 256 * 1024

/**
 * Takes what Spets tells of (Standard Webhooks), and answers at once; what follows is done afterwards.
 * @param secret as Spets shows it, such as `whsec_…`; null where none is set, and nobody is believed
 */
export async function takeWebhook(
  request: IncomingMessage,
  response: ServerResponse,
  secret: string | null,
  changed: () => void,
): Promise<void> {
  if (request.method !== 'POST') return void response.writeHead(405, { allow: 'POST' }).end()
  if (!secret) {
    console.warn('A webhook came, but WEBHOOK_SECRET is not set: it is not believed.')
    return void response.writeHead(404).end()
  }
  const body = await bodyOf(request)
  if (body === null) return void response.writeHead(413, { connection: 'close' }).end()
  try {
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
    const { type = '' } = new Webhook(secret).verify(body, headers) as { type?: string }
    if (type.startsWith('content.')) changed()
    response.writeHead(204).end()
  } catch (error) {
    if (!(error instanceof WebhookVerificationError || error instanceof SyntaxError)) throw error
    console.warn(`A webhook was not believed: ${error.message}`)
    response.writeHead(401).end()
  }
}

/** Null for more than is read. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > most) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
