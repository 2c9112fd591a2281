import { confirmPage } from '../../../../web/selfService/confirmPage'
import { route } from '../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(confirmPage)
