import type { ReactElement } from 'react'
import { rendered } from './rendered'

/** Pages hold no scripts, so none may run: neither ours nor what somebody might smuggle into a text. */
const policy = ["default-src 'none'", "style-src 'self'", "font-src 'self'", "img-src 'self'", "form-action 'self'", "base-uri 'none'"]

interface Answer {
  status?: number
  /** Whether the page has a script of ours, from a file of its own. */
  hasScript?: boolean
  /** Whether the admin may show the page beside a form. */
  isFramed?: boolean
}

/** A whole HTML document as an answer. */
export async function htmlResponse(
  document: ReactElement,
  { status = 200, hasScript = false, isFramed = false }: Answer = {},
): Promise<Response> {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': [
      ...policy,
      `frame-ancestors ${isFramed ? "'self'" : "'none'"}`,
      ...(hasScript ? ["script-src 'self'"] : []),
    ].join('; '),
  }
  return new Response(`<!doctype html>${await rendered(document)}`, { status, headers })
}

/** To another page of ours after something was changed: the browser asks for it by GET (RFC 9110 section 15.4.4). */
export const seeOther = (path: string): Response => new Response(null, { status: 303, headers: { location: path } })

/** To where a page is now, for good; asked for again each time, since another page may get the old address. */
export const movedTo = (path: string): Response =>
  new Response(null, { status: 308, headers: { location: path, 'cache-control': 'no-cache' } })
