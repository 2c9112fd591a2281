import { unsubscribePage } from '../../../../web/selfService/unsubscribePage'
import { route } from '../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(unsubscribePage)
