import { newsletterPage } from '../../../../../web/pages/newsletter'
import { route } from '../../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(newsletterPage)
