import config from '@payload-config'
import { GRAPHQL_POST, REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { atDoor } from '../atDoor'

interface Context {
  params: Promise<{ slug?: string[] }>
}

type PayloadsRoute = (request: Request, context: { params: Promise<{ slug: string[] }> }) => Promise<Response>

/** The API's own address, at which there is nothing; without this the site would answer it with a page. */
const nothing = () => new Response(null, { status: 404 })

const below =
  (handle: PayloadsRoute) =>
  async (request: Request, { params }: Context): Promise<Response> => {
    const { slug } = await params
    return slug ? handle(request, { params: Promise.resolve({ slug }) }) : nothing()
  }

const rest = (handle: PayloadsRoute, doing: { writes: boolean }) => atDoor(below(handle), doing)

/** GraphQL asks by POST too; what it may change is a matter of access. Its other methods are refused by the guard. */
const graphql = atDoor<Context>((request) => GRAPHQL_POST(config)(request), { by: 'graphql', writes: false })
const post = rest(REST_POST(config), { writes: true })

export const POST = async (request: Request, context: Context): Promise<Response> => {
  const { slug } = await context.params
  return slug?.join('/') === 'graphql' ? graphql(request, context) : post(request, context)
}
export const GET = rest(REST_GET(config), { writes: false })
export const DELETE = rest(REST_DELETE(config), { writes: true })
export const PATCH = rest(REST_PATCH(config), { writes: true })
export const PUT = rest(REST_PUT(config), { writes: true })
export const OPTIONS = rest(REST_OPTIONS(config), { writes: false })
