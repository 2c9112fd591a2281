import { callListPage } from '../../../../web/pages/calls'
import { route } from '../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(callListPage)
