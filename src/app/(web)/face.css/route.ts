import { faceCss } from '../../../web/face/files'
import { route } from '../spets'

export const dynamic = 'force-dynamic'
export const GET = route(faceCss)
