import type { Payload } from 'payload'
import type { Handler } from '../../src/web/handler'

/** What a browser gets from a page of ours. */
export interface Got {
  status: number
  headers: Headers
  html: string
}

/** Asks a page as a browser does. */
export async function get<P extends object>(payload: Payload, page: Handler<P>, params: P, path = '/'): Promise<Got> {
  return got(await page(payload, new Request(`http://spets.example${path}`), params))
}

/** Posts a form to a page, or nothing, or whatever a mail client posts. */
export async function post<P extends object>(payload: Payload, page: Handler<P>, params: P, body?: BodyInit): Promise<Got> {
  return got(await page(payload, new Request('http://spets.example/', { method: 'POST', body: body ?? null }), params))
}

const got = async (response: Response): Promise<Got> => ({
  status: response.status,
  headers: response.headers,
  html: await response.text(),
})
