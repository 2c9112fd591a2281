import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { atDoor } from '../atDoor'

export const GET = atDoor(REST_GET(config), { writes: false })
export const POST = atDoor(REST_POST(config), { writes: true })
export const DELETE = atDoor(REST_DELETE(config), { writes: true })
export const PATCH = atDoor(REST_PATCH(config), { writes: true })
export const PUT = atDoor(REST_PUT(config), { writes: true })
export const OPTIONS = atDoor(REST_OPTIONS(config), { writes: false })
