import { lastingConcept } from '../../../../../web/openData/terms'
import { route } from '../../../spets'

export const dynamic = 'force-dynamic'
export const GET = route(lastingConcept)
