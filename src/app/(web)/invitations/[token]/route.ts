import { invitationPage } from '../../../../web/selfService/invitationPage'
import { route } from '../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(invitationPage)
