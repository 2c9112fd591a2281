import { Hono } from 'hono'
import type { Payload } from 'payload'
import type { Handler } from './handler'

/** The parts of an address that a pattern names: `/:language/news/:slug` has `language` and `slug`. */
type PartsOf<Pattern extends string> = { [Part in NamedIn<Pattern>]: string }
type NamedIn<Pattern extends string> = Pattern extends `${infer First}/${infer Rest}`
  ? NamedIn<First> | NamedIn<Rest>
  : Pattern extends `:${infer Name}`
    ? Name
    : never

type Method = 'GET' | 'POST'
type Methods<Pattern extends string> = Partial<Record<Method, Handler<PartsOf<Pattern>>>>
type Asked = Pick<Request, 'method'>

/** Answers a request at whatever address of ours. */
export type Router = (payload: Payload, request: Request) => Promise<Response>

/** Names what answers at addresses of a pattern. The first that fits answers, so what is special stands before what is general. */
export interface Table {
  at: <Pattern extends string>(pattern: Pattern, methods: Methods<Pattern>) => void
  /** What answers there by itself, whatever it is asked by. */
  all: (pattern: string, handler: Handler) => void
}

/** All public addresses in one table, so that Next makes one bundle of them and keeps one in memory (docs/decisions/0065). */
export function router(fill: (table: Table) => void): Router {
  const app = new Hono<{ Bindings: { payload: Payload } }>()
  // Whoever asks knows what to make of it.
  app.onError((error) => {
    throw error
  })
  fill({
    at: <Pattern extends string>(pattern: Pattern, methods: Methods<Pattern>) => {
      app.all<string>(pattern, (context) => {
        const { raw } = context.req
        const handler = handlerFor(methods, raw)
        // Its names are those of the pattern, which Hono's type cannot follow.
        return handler ? handler(context.env.payload, raw, context.req.param() as PartsOf<Pattern>) : notTaken(methods, raw)
      })
    },
    all: (pattern, handler) => app.all(pattern, (context) => handler(context.env.payload, context.req.raw, {})),
  })
  return async (payload, request) => app.fetch(request, { payload })
}

/** HEAD is answered as GET; the server leaves the body out. */
const handlerFor = <One>(methods: Partial<Record<Method, One>>, { method }: Asked): One | undefined =>
  methods[method === 'HEAD' ? 'GET' : (method as Method)]

function notTaken(methods: Partial<Record<Method, unknown>>, { method }: Asked): Response {
  const allow = [...Object.keys(methods), ...(methods.GET ? ['HEAD'] : []), 'OPTIONS'].sort().join(', ')
  return new Response(null, { status: method === 'OPTIONS' ? 204 : 405, headers: { allow } })
}
