import { darkLogoFile } from '../../../web/face/logo'
import { route } from '../spets'

export const dynamic = 'force-dynamic'
export const GET = route(darkLogoFile)
