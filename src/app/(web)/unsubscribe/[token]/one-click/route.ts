import { oneClick } from '../../../../../web/selfService/oneClick'
import { toUnsubscribePage } from '../../../../../web/selfService/unsubscribePage'
import { route } from '../../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(toUnsubscribePage)
export const POST = route(oneClick)
