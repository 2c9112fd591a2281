import { refusalAtDoor } from '../../../access/apiDoor'
import { spets } from '../../(web)/spets'

type Route<Context> = (request: Request, context: Context) => Promise<Response>

/**
 * A route that wrong API keys do not get into, and right ones only to read. Its answers call things what the
 * publisher calls them.
 */
export const atDoor =
  <Context>(handle: Route<Context>, { writes }: { writes: boolean }): Route<Context> =>
  async (request, context) =>
    (await refusalAtDoor(await spets(), request, writes && !asksToRead(request))) ?? handle(request, context)

/** Payload takes a question that is too long for an address by POST, with this header. */
const asksToRead = ({ headers }: Request) => headers.get('x-http-method-override') === 'GET'
