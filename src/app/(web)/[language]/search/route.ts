import { searchPage } from '../../../../web/pages/search'
import { route } from '../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(searchPage)
