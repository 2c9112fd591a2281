import { strengthAreaPage } from '../../../../../web/pages/strengthArea'
import { route } from '../../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(strengthAreaPage)
