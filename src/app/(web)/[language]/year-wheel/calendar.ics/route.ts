import { yearWheelCalendar } from '../../../../../web/yearWheel/files'
import { route } from '../../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(yearWheelCalendar)
