import { GRAPHQL_POST } from '@payloadcms/next/routes'
import type { Answer } from './rest'
import type { Spets } from './spets'

/** Payload's GraphQL route looks for its Payload under this name, and takes no other. */
const defaultKey = 'default'

/**
 * Asks Payload's GraphQL API of a running Spets. The route keeps the first schema of the process, so a suite
 * that uses it needs a process of its own (vitest isolates files).
 */
export async function graphql(spets: Spets, query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Answer> {
  const instances = Reflect.get(globalThis, '_payload') as Map<string, unknown>
  instances.set(defaultKey, instances.get(spets.key))
  const request = new Request(`${spets.settings.publicUrl}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  const response = await GRAPHQL_POST(Promise.resolve(spets.payload.config))(request)
  return { status: response.status, text: await response.text(), headers: response.headers }
}
