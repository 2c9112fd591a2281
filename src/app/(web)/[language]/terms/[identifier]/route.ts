import { termPage } from '../../../../../web/pages/terms'
import { route } from '../../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(termPage)
