import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { withNames } from '../withNames'

export const GET = withNames(REST_GET(config))
export const POST = withNames(REST_POST(config))
export const DELETE = withNames(REST_DELETE(config))
export const PATCH = withNames(REST_PATCH(config))
export const PUT = withNames(REST_PUT(config))
export const OPTIONS = REST_OPTIONS(config)
