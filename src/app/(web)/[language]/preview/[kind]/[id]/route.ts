import { previewPage } from '../../../../../../web/pages/preview'
import { route } from '../../../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(previewPage)
