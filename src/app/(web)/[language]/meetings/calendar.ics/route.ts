import { meetingFeed } from '../../../../../web/calendarFeeds/publicFeeds'
import { route } from '../../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(meetingFeed)
