import type { APIRoute } from 'astro'
import { listOf } from '../lib/spets'

/** The colours of the strength areas, in a file of their own, since a strict policy refuses styles in pages. */
export const GET: APIRoute = async () => {
  const areas = await listOf('/strength-areas', 'sv')
  const rules = areas.flatMap(({ colour, id }) =>
    colour && /^#[\da-f]{6}$/i.test(colour) ? [`.area-${CSSname(id)} { --area: ${colour}; }`] : [],
  )
  return new Response(`${rules.join('\n')}\n`, { headers: { 'content-type': 'text/css' } })
}

/** Ids of areas are words with hyphens; anything else is no class of ours. */
const CSSname = (id: string) => id.replace(/[^\w-]/g, '_')
