import { yearWheelPage } from '../../../../web/pages/yearWheel'
import { route } from '../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(yearWheelPage)
