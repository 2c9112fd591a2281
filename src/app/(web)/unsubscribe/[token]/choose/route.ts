import { askByPage, toUnsubscribePage } from '../../../../../web/selfService/unsubscribePage'
import { route } from '../../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(toUnsubscribePage)
export const POST = route(askByPage)
