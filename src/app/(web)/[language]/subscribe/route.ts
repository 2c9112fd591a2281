import { subscribeByPage, subscribePage } from '../../../../web/selfService/subscribePage'
import { route } from '../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(subscribePage)
export const POST = route(subscribeByPage)
