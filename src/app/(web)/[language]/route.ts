import { startPage } from '../../../web/pages/start'
import { route } from '../spets'

export const dynamic = 'force-dynamic'
export const GET = route(startPage)
