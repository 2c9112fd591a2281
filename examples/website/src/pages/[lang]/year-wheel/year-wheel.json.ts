import type { APIRoute } from 'astro'
import { spetsUrl } from '../../../../site.config'
import { languageOf } from '../../../lib/at'
import { ownAddress } from '../../../lib/own'

export const prerender = false

/** The year wheel as Spets gives it, with links to our pages, so that nobody's browser asks another host. */
export const GET: APIRoute = async ({ params, url }) => {
  const year = url.searchParams.get('year') ?? ''
  const asked = /^\d{4}$/.test(year) ? `?year=${year}` : ''
  const answer = await fetch(`${spetsUrl}/${languageOf(params.lang)}/year-wheel/year-wheel.json${asked}`)
  if (!answer.ok) return new Response(null, { status: answer.status })
  const wheel = (await answer.json()) as { page: string; svg: string; items: { href: string | null }[] }
  const items = wheel.items.map((item) => ({ ...item, href: item.href && ownAddress(item.href) }))
  const svg = wheel.svg.replace(/href="([^"]+)"/g, (_whole, href: string) => `href="${ownAddress(href)}"`)
  return Response.json({ ...wheel, page: ownAddress(wheel.page), svg, items }, { headers: { 'cache-control': 'max-age=60' } })
}
