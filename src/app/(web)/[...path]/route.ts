import { ready } from '../../../web/health'
import { publicRoutes } from '../../../web/routes'
import { inPublic, spets } from '../spets'

export const dynamic = 'force-dynamic'

const answerPublic = inPublic(publicRoutes)

const isReadiness = ({ method, url }: Request) => ['GET', 'HEAD'].includes(method) && new URL(url).pathname === '/health/ready'

/** Whether we are ready is told here too, so that it needs no bundle of its own, and without a Payload where there is none. */
const answer = (request: Request): Promise<Response> => (isReadiness(request) ? ready(spets) : answerPublic(request))

export { answer as DELETE, answer as GET, answer as HEAD, answer as OPTIONS, answer as PATCH, answer as POST, answer as PUT }
