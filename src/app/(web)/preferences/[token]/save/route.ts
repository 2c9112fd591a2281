import { saveByPage, toPreferencesPage } from '../../../../../web/selfService/preferencesPage'
import { route } from '../../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(toPreferencesPage)
export const POST = route(saveByPage)
