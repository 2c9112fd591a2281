import { sharingPicture } from '../../../../../../web/sharing/picture'
import { route } from '../../../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(sharingPicture)
