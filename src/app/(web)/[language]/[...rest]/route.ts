import { missingPage } from '../../../../web/pages/missing'
import { route } from '../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(missingPage)
