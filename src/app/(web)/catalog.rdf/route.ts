import { catalogueIn } from '../../../web/openData/catalogue'
import { route } from '../spets'

export const dynamic = 'force-dynamic'
export const GET = route(catalogueIn('rdf'))
