import { newsPreviewPage } from '../../../../../../web/pages/news'
import { route } from '../../../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(newsPreviewPage)
