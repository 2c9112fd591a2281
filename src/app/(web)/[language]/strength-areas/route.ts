import { strengthAreaListPage } from '../../../../web/pages/strengthAreaList'
import { route } from '../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(strengthAreaListPage)
