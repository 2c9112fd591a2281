import { preferencesPage } from '../../../../web/selfService/preferencesPage'
import { route } from '../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(preferencesPage)
