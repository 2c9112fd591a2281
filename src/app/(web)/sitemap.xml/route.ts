import { sitemap } from '../../../web/openData/sitemap'
import { route } from '../spets'

export const dynamic = 'force-dynamic'
export const GET = route(sitemap)
