import { live } from '../../../web/health'

export const dynamic = 'force-dynamic'
export const GET = () => live()
