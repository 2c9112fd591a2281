import type { WholeSpets } from '../../support/wholeSpets'

/** Somebody logged in: what a browser's requests would carry. */
export interface Session {
  /** @throws Error when the answer is not 200: nothing else is worth timing */
  ask: (path: string, body?: unknown, method?: string) => Promise<string>
  read: <T extends object>(path: string) => Promise<T>
}

/** Logs in as the first administrator. */
export async function logIn({ email, password, url }: WholeSpets): Promise<Session> {
  const { token } = JSON.parse(await answerOf(`${url}/api/users/login`, sending({ email, password }))) as { token: string }
  const headers = { cookie: `payload-token=${token}; payload-lng=sv`, origin: url, 'accept-language': 'sv' }
  const ask: Session['ask'] = (path, body, method = 'POST') =>
    answerOf(url + path, body === undefined ? { headers } : sending(body, method, headers))
  return { ask, read: async <T>(path: string) => JSON.parse(await ask(path)) as T }
}

const sending = (body: unknown, method = 'POST', headers: Record<string, string> = {}): RequestInit => ({
  method,
  headers: { ...headers, 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

/** All of an answer, to its last byte. */
async function answerOf(address: string, request: RequestInit): Promise<string> {
  const answer = await fetch(address, { ...request, redirect: 'manual' })
  const text = await answer.text()
  if (answer.ok) return text
  throw new Error(`${request.method ?? 'GET'} ${address}: ${answer.status} ${text.slice(0, 300)}`)
}
