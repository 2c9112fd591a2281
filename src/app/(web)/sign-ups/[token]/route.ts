import { signUpPage } from '../../../../web/selfService/signUpPage'
import { route } from '../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(signUpPage)
