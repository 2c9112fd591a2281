import { spets } from '../../(web)/spets'

type Route<Context> = (request: Request, context: Context) => Promise<Response>

/** A route whose answers call things what the publisher calls them. */
export const withNames =
  <Context>(handle: Route<Context>): Route<Context> =>
  async (request, context) => {
    await spets()
    return handle(request, context)
  }
