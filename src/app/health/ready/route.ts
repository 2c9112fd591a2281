import { ready } from '../../../web/health'
import { spets } from '../../(web)/spets'

export const dynamic = 'force-dynamic'
export const GET = () => ready(spets)
