import { guidePicture } from '../../../../../web/guide/guidePages'
import { route } from '../../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(guidePicture)
