import type { APIRoute } from 'astro'
import { spetsUrl } from '../../site.config'

/** Spets' web component, kept with the website. */
export const GET: APIRoute = async () => {
  const answer = await fetch(`${spetsUrl}/year-wheel.js`)
  if (!answer.ok) throw new Error(`${answer.status} for year-wheel.js`)
  return new Response(await answer.text(), { headers: { 'content-type': 'text/javascript' } })
}
