import { confirmByPage, toConfirmPage } from '../../../../../web/selfService/confirmPage'
import { route } from '../../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(toConfirmPage)
export const POST = route(confirmByPage)
