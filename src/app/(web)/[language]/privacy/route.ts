import { privacyPage } from '../../../../web/pages/privacy'
import { route } from '../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(privacyPage)
