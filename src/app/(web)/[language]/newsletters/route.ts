import { newsletterListPage } from '../../../../web/pages/newsletterList'
import { route } from '../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(newsletterListPage)
