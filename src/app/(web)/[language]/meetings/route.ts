import { meetingListPage } from '../../../../web/pages/meetings'
import { route } from '../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(meetingListPage)
