import { ownFeed } from '../../../../web/calendarFeeds/ownFeed'
import { route } from '../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(ownFeed)
