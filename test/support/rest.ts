import { handleEndpoints } from 'payload'
import type { Spets } from './spets'

/** What Payload's REST API answered. */
export interface Answer {
  status: number
  text: string
  headers: Headers
}

/**
 * Asks Payload's REST API of a running Spets, without a server between.
 * @param path below `/api`, with its query
 */
export async function rest({ payload, key, settings }: Spets, path: string, init: RequestInit = {}): Promise<Answer> {
  const request = new Request(`${settings.publicUrl}/api${path}`, init)
  const response = await handleEndpoints({ config: payload.config, request, payloadInstanceCacheKey: key })
  return { status: response.status, text: await response.text(), headers: response.headers }
}

/** A request that sends JSON. */
export const sending = (method: 'POST' | 'PATCH', body: object, headers: Record<string, string> = {}): RequestInit => ({
  method,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json', ...headers },
})
