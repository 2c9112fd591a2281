import { feedbackByPage } from '../../../../../web/selfService/feedbackPage'
import { toInvitationPage } from '../../../../../web/selfService/invitationPage'
import { route } from '../../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(toInvitationPage)
export const POST = route(feedbackByPage)
