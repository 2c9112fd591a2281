import { site } from '../site.config'

/** What came of asking for an address. */
export interface Tried {
  status: number
  /** Null for what is no page. */
  html: string | null
}

/** Asks for an address; what does not answer at all counts as 599. */
export async function triedOf(url: string): Promise<Tried> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(20_000) })
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false
    const body = await answer.text()
    return { status: answer.status, html: isPage ? body : null }
  } catch (error) {
    console.error(`${url}: ${String(error)}`)
    return { status: 599, html: null }
  }
}

/** All that a page leads to or shows: links, pictures in each size, styles and scripts. */
export function linksIn(html: string, at: string): { url: string; fragment: string }[] {
  const attributes = [...html.matchAll(/\s(?:href|src)="([^"]+)"/g)].map(([, value = '']) => value)
  const sizes = [...html.matchAll(/\ssrcset="([^"]+)"/g)].flatMap(([, value = '']) =>
    value.split(',').map((each) => each.trim().split(' ')[0] ?? ''),
  )
  return [...attributes, ...sizes].flatMap((said) => {
    const url = new URL(said.replaceAll('&amp;', '&').replaceAll('&#38;', '&'), at)
    if (!/^https?:$/.test(url.protocol)) return []
    const fragment = decodeURIComponent(url.hash.slice(1))
    url.hash = ''
    return [{ url: url.href, fragment }]
  })
}

/** The language of a page by its address; undefined for what is no page of ours. */
export const languageOfPath = (path: string): string | undefined => site.languages.find((language) => path.startsWith(`/${language}/`))
