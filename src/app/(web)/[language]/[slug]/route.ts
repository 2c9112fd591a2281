import { builtPage } from '../../../../web/pages/page'
import { route } from '../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(builtPage)
