import { initiativeListPage } from '../../../../web/pages/initiatives'
import { route } from '../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(initiativeListPage)
