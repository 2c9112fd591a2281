import { translator } from '../../i18n'
import type { Handler } from '../handler'
import { leave } from './unsubscribe'

type Params = { token: string }

/**
 * RFC 8058: the mail client posts for the person, without cookies and without following redirects.
 * The address says all, so the body is not read, in whichever form it comes.
 */
export const oneClick: Handler<Params> = async (payload, _request, { token }) =>
  (await leave(payload, token, 'one-click unsubscribe')) ? said('web.unsubscribe.oneClick', 200) : said('web.badLink.title', 404)

/** In both languages, since the answer is for a program and its maker. */
function said(key: 'web.unsubscribe.oneClick' | 'web.badLink.title', status: number): Response {
  const text = `${translator('sv')(key)} / ${translator('en')(key)}\n`
  return new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
