import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'
import { atDoor } from '../atDoor'

/** GraphQL asks by POST too; what it may change is a matter of access. */
export const POST = atDoor((request: Request) => GRAPHQL_POST(config)(request), { by: 'graphql', writes: false })
export const OPTIONS = atDoor(REST_OPTIONS(config), { writes: false })
