import { meetingCalendar } from '../../../../../../web/pages/meetingCalendar'
import { route } from '../../../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(meetingCalendar)
