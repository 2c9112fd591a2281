import { make } from './fixtures'
import { type Answer, rest, sending } from './rest'
import type { Spets } from './spets'

/** Asks the REST API as one user, as a browser that is logged in does. */
export interface Client {
  id: string
  email: string
  /** What the browser's cookie holds. */
  token: string
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  post(path: string, body?: object, headers?: Record<string, string>): Promise<Answer>
  patch(path: string, body: object): Promise<Answer>
  /** Posts a body that need not be JSON. */
  postRaw(path: string, body: string): Promise<Answer>
}

/** Makes a user and logs in. */
export async function clientFor(spets: Spets, changes: Parameters<ReturnType<typeof make>['user']>[0]): Promise<Client> {
  const { payload } = spets
  const password = 'a long password for tests'
  const { email, id } = await make(payload).user({ ...changes, password })
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  const authorization = { authorization: `JWT ${token}` }
  return {
    id,
    email,
    token: token ?? '',
    get: (path, headers = {}) => rest(spets, path, { headers: { ...authorization, ...headers } }),
    post: (path, body = {}, headers = {}) => rest(spets, path, sending('POST', body, { ...authorization, ...headers })),
    patch: (path, body) => rest(spets, path, sending('PATCH', body, authorization)),
    postRaw: (path, body) => rest(spets, path, { method: 'POST', body, headers: { ...authorization, 'content-type': 'application/json' } }),
  }
}
