import { areaFeed } from '../../../../../../web/feeds/feeds'
import { route } from '../../../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(areaFeed('json'))
