import { getRequestLanguage, parseCookies } from 'payload'
import { refusalAtDoor } from '../../../access/apiDoor'
import { answerWithin } from '../../../web/api/answerWithin'
import { spets } from '../../(web)/spets'

type Route<Context> = (request: Request, context: Context) => Promise<Response>

/**
 * A route that wrong API keys do not get into, and right ones only to read; what it answers costs no more than it
 * may. Its answers call things what the publisher calls them.
 */
export const atDoor =
  <Context>(handle: Route<Context>, { by = 'rest', writes }: { by?: 'rest' | 'graphql'; writes: boolean }): Route<Context> =>
  async (request, context) => {
    const payload = await spets()
    const changes = writes && !asksToRead(request)
    const { headers } = request
    const language = getRequestLanguage({ config: payload.config, cookies: parseCookies(headers), headers })
    const refused = await refusalAtDoor(payload, request, changes)
    return refused ?? answerWithin(payload, request, { by, writes: changes, language }, () => handle(request, context))
  }

/** Payload takes a question that is too long for an address by POST, with one of these headers. */
const asksToRead = ({ headers, method }: Request) =>
  method === 'POST' && ['x-http-method-override', 'x-payload-http-method-override'].some((name) => headers.get(name) === 'GET')
