import { documentListPage } from '../../../../web/pages/documents'
import { route } from '../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(documentListPage)
