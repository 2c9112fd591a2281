import { robots } from '../../../web/openData/robots'
import { route } from '../spets'

export const dynamic = 'force-dynamic'
export const GET = route(robots)
