import { hashOfKey, newApiKey } from '../../../src/access/apiKeys'
import { plain } from '../fixtures'
import type { Stage } from './stage'
import type { Actor } from './table'

/** What an actor sends with a request to be known: a login, a key, or nothing. */
export async function headersOf({ spets: { payload }, users }: Stage, actor: Actor): Promise<Record<string, string>> {
  const user = users[actor]
  if (!user) return {}
  if (user.collection === 'api-clients') {
    const key = newApiKey()
    await payload.db.updateOne({ collection: 'api-clients', id: user.id, data: { keyHash: hashOfKey(key) } })
    return { authorization: `Bearer ${key}` }
  }
  const data = { email: user.email, password: plain.user().password ?? '' }
  const { token } = await payload.login({ collection: 'users', data })
  return { authorization: `JWT ${token}` }
}
