import { getRequestLanguage, parseCookies, type Payload } from 'payload'
import { problemResponse, Refusal } from '../errors'
import { translator } from '../i18n'
import { apiKeyIn, clientWithKey } from './apiKeys'

/**
 * What is answered to a request that carries a wrong key, or a key where nothing can be done with one; null
 * lets it in. Without this a revoked client would go on as the public and never learn of it: Payload takes
 * whoever it does not know for nobody.
 * @param writes whether the request is of a kind that changes something
 * @returns RFC 9457 problem details: 401 with RFC 6750's challenge, or 403
 */
export async function refusalAtDoor(payload: Payload, { headers }: Request, writes: boolean): Promise<Response | null> {
  const key = apiKeyIn(headers)
  if (key === null) return null
  const language = getRequestLanguage({ config: payload.config, cookies: parseCookies(headers), headers })
  const translate = translator(language)
  if (!(await clientWithKey(payload, key))) {
    const answer = problemResponse(new Refusal('wrongKey', 'apiClients.wrongKey', 401), translate)
    answer.headers.set('www-authenticate', 'Bearer error="invalid_token"')
    return answer
  }
  return writes ? problemResponse(new Refusal('readsOnly', 'apiClients.readsOnly', 403), translate) : null
}
